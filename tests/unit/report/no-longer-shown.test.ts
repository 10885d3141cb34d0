import { describe, expect, it } from 'vitest';
import { LAPSES, MISSES_HERE, PROVEN } from '@/lib/health/stopped';
import type { KpiId } from '@/lib/model/measure';
import type { Observation, PostReading } from '@/lib/model/observation';
import { exact } from '@/lib/model/quantity';
import { buildReport } from '@/lib/report';
import { anObservation, aPostReading, aProfileReading, DAY, HOUR, kpiInput, NOW, times } from '../../support/builders';
import { talliesAfter } from '../../support/builders/health';

const COUNTS = { views: exact(1_000), likes: exact(100), comments: exact(10), shares: exact(1) };
const { likes: _, ...WITHOUT_LIKES } = COUNTS;
const READ = NOW - 60 * DAY;
const INPUT = kpiInput(
  'tiktok',
  { followers: 48_200 },
  times(12, {
    ...{ views: 61_000, likes: 4_200, comments: 120, shares: 180 },
    publishedAt: READ - 10 * DAY,
    at: READ,
  }),
);
const OURS = INPUT.collected.profile.key;

const look = (at: number, post: Partial<PostReading>, profile = OURS): Observation =>
  anObservation({ at, profile: aProfileReading({ id: profile }), posts: [aPostReading('p', post)] });

/** As often as proves a reader, all at the one profile that this user follows, the last time at `READ`. */
const PROOF = times(PROVEN).map((_, i) => look(READ - (PROVEN - 1 - i) * HOUR, COUNTS));

function reportAfter(later: readonly Observation[]) {
  const health = talliesAfter([...PROOF, ...later], ({ profile }) => profile?.id as typeof OURS);
  return buildReport({ ...INPUT, ownSet: [], health });
}
const measureOf = (report: ReturnType<typeof reportAfter>, id: KpiId) =>
  report.measures.find(({ measure }) => measure.id === id);

describe('counts that are older than the last look at their profile', () => {
  it('say of when they are, for as long as they count', () => {
    const likes = measureOf(reportAfter([look(NOW - HOUR, WITHOUT_LIKES)]), 'likesPerPost');
    expect(likes).toMatchObject({ measure: { value: 4_200, countsRead: { from: READ, to: READ } }, olderSince: READ });
  });

  it('tell the age of what a figure is made of, and of nothing else', () => {
    const posts = INPUT.collected.posts.map((post) => {
      const { views } = post.fields;
      return { ...post, fields: { ...post.fields, ...(views && { views: { ...views, at: NOW } }) } };
    });
    const report = buildReport({ ...INPUT, collected: { ...INPUT.collected, posts }, ownSet: [] });
    const ages = (['viewsPerPost', 'estimatedReach', 'engagementRateByViews'] as const).map(
      (id) => measureOf(report, id)?.olderSince,
    );
    expect(ages).toEqual([null, null, READ]);
  });

  it('are of the same day where they were read at the last look', () => {
    const input = kpiInput('tiktok', { followers: 48_200 }, times(12, { likes: 4_200, publishedAt: READ, at: NOW }));
    const report = buildReport({ ...input, ownSet: [] });
    expect(measureOf(report, 'likesPerPost')).toMatchObject({ measure: { value: 4_200 }, olderSince: null });
    expect(measureOf(report, 'cadence')?.measure.countsRead).toBeNull();
  });
});

describe('a figure that its reader finds no longer at one profile', () => {
  const MISSED = times(MISSES_HERE).map((_, i) => look(NOW - (5 - i) * HOUR, WITHOUT_LIKES));

  it('is left out with that reason, though the site has not changed as far as anyone can tell', () => {
    const report = reportAfter(MISSED);
    expect(measureOf(report, 'likesPerPost')?.measure).toMatchObject({ value: null, reason: 'no-longer-shown' });
    expect(measureOf(report, 'viewsPerPost')?.measure.value).toBe(61_000);
    expect(report.unknown).toContainEqual({ field: 'posts[p0].likes', reason: 'no-longer-shown' });
    expect(report.changed).toEqual([]);
  });

  it('whatever it finds at other profiles meanwhile', () => {
    const others = times(3).map((_, i) => look(NOW - (4 - i) * HOUR + 60_000, COUNTS, `tiktok:other${i}`));
    expect(measureOf(reportAfter([...MISSED, ...others]), 'likesPerPost')?.measure.value).toBeNull();
  });

  it('counts again once a look has read it', () => {
    const read = look(NOW, COUNTS);
    const health = talliesAfter([...PROOF, ...MISSED, read], () => OURS);
    const posts = INPUT.collected.posts.map((post) => ({
      ...post,
      fields: { ...post.fields, likes: { ...(post.fields.likes as NonNullable<typeof post.fields.likes>), at: NOW } },
    }));
    const report = buildReport({ ...INPUT, collected: { ...INPUT.collected, posts }, ownSet: [], health });
    expect(measureOf(report, 'likesPerPost')?.measure.value).toBe(4_200);
  });

  it('is kept where the reader finds it now and then only', () => {
    const lapses = times(LAPSES + 1).map((_, i) => look(READ - (20 + i) * HOUR, WITHOUT_LIKES, `tiktok:${i}`));
    const early = look(READ - 40 * HOUR, COUNTS, 'tiktok:first');
    const health = talliesAfter([early, ...lapses, ...PROOF, ...MISSED], ({ profile }) => profile?.id as typeof OURS);
    expect(measureOf(buildReport({ ...INPUT, ownSet: [], health }), 'likesPerPost')?.measure.value).toBe(4_200);
  });
});
