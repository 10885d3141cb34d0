import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Snapshot } from '@/lib/model/profile';
import { exact } from '@/lib/model/quantity';
import { growthSpike } from '@/lib/signals/growth-spike';
import { likesOverViews } from '@/lib/signals/likes-over-views';
import { report } from '../../support/reports/report';

const DAY = 86_400_000;
const count = fc.integer({ min: 1, max: 1e9 });
const visit = fc.record({ day: fc.integer({ min: 0, max: 60 }), followers: count });
const snapshots = (visits: readonly { day: number; followers: number }[]): Snapshot[] =>
  visits.map(({ day, followers }) => ({
    ...{ profileKey: 'instagram:1', at: day * DAY, following: null, postsTotal: null, likesTotal: null },
    ...{ viewsTotal: null, followers: exact(followers) },
  }));
const [post] = report().posts;

it('a sudden change does not depend on the order of the readings of different days, and is a number over 5 %', () => {
  fc.assert(
    fc.property(fc.uniqueArray(visit, { selector: ({ day }) => day, maxLength: 12 }), (visits) => {
      const check = growthSpike(snapshots(visits));
      expect(growthSpike(snapshots(visits.toReversed()))).toEqual(check);
      if (check.state !== 'found') return;
      for (const { change, from, to } of check.jumps) {
        expect(Math.abs(change)).toBeGreaterThan(0.05);
        expect(to.at - from.at).toBeLessThanOrEqual(7 * DAY);
      }
    }),
  );
});

it('an ordinary post more never makes likes exceed views, and never hides one that does', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ likes: count, views: count }), { maxLength: 8 }), count, (all, likes) => {
      if (!post) throw new Error('no post');
      const posts = all.map((one, index) => ({
        ...{ ...post, id: `p${index}` },
        ...{ likes: exact(one.likes), views: exact(one.views) },
      }));
      const more = [...posts, { ...post, id: 'more', likes: exact(likes), views: exact(likes + 1) }];
      const [before, after] = [likesOverViews(report({ posts })), likesOverViews(report({ posts: more }))];
      expect(after.state).toBe(before.state === 'unchecked' ? 'clear' : before.state);
      if (before.state === 'found' && after.state === 'found') expect(after.posts).toEqual(before.posts);
    }),
  );
});
