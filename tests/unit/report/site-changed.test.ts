import { describe, expect, it } from 'vitest';
import { MISSES, PROVEN } from '@/lib/health/stopped';
import type { Tally } from '@/lib/model/health';
import type { KpiId } from '@/lib/model/measure';
import type { PostReading, ProfileReading } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import { exact } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import { buildReport } from '@/lib/report';
import {
  anObservation,
  aPostReading,
  aProfileReading,
  aSnapshot,
  aSurface,
  DAY,
  HOUR,
  kpiInput,
  NOW,
  type PostSpec,
  times,
} from '../../support/builders';
import { talliesAfter } from '../../support/builders/health';

interface Looks {
  /** What each look at a profile reads, while the reader works and after it has stopped. */
  before: { profile?: Partial<ProfileReading>; post?: Partial<PostReading> };
  after: { profile?: Partial<ProfileReading>; post?: Partial<PostReading> };
  misses?: number;
  reader?: string;
  source?: Source;
  kind?: 'profile' | 'post';
  from?: number;
}

/** Hourly looks at one profile after another: as often as proves a reader, then `misses` without what went away. */
function tallies({
  before,
  after,
  misses = MISSES,
  kind = 'profile',
  from = NOW - 60 * HOUR,
  ...reader
}: Looks): Tally[] {
  const observations = Array.from({ length: PROVEN + misses }, (_, index) => {
    const { profile, post } = index < PROVEN ? before : after;
    return anObservation({
      at: from + index * HOUR,
      surface: aSurface({ kind }),
      profile: aProfileReading({ id: `${index}`, ...profile }),
      posts: post ? [aPostReading('p', post)] : [],
      ...reader,
    });
  });
  return talliesAfter(observations, ({ profile }) => `tiktok:${profile?.id}`);
}

const COUNTS = { views: exact(1_000), likes: exact(100), comments: exact(10), shares: exact(1) };
const { likes: _, ...WITHOUT_LIKES } = COUNTS;
const LIKES_GONE = tallies({ before: { post: COUNTS }, after: { post: WITHOUT_LIKES } });
const FOLLOWERS_GONE = tallies({ before: { profile: { followers: exact(1) } }, after: {} });
/** Read before the site changed. */
const OLD: PostSpec = {
  ...{ views: 61_000, likes: 4_200, comments: 120, shares: 180 },
  publishedAt: NOW - 40 * DAY,
  at: NOW - 30 * DAY,
};

const reportOf = (health: Tally[], specs: readonly PostSpec[] = times(12, OLD), more = {}): Report => {
  const input = kpiInput('tiktok', { followers: 48_200 }, specs);
  return buildReport({ ...input, ownSet: [], health, ...more });
};
const measure = (report: Report, id: KpiId) => report.measures.find((one) => one.measure.id === id)?.measure;

describe('what the site no longer delivers', () => {
  it('is left out with the reason, wherever an old value would have gone in', () => {
    const report = reportOf(LIKES_GONE);
    expect(measure(reportOf([]), 'engagementRateByViews')?.value).not.toBeNull();
    for (const id of [
      'engagementRateByViews',
      'likesPerPost',
      'engagementRateByFollowers',
      'commentsPer100Likes',
    ] as const)
      expect([id, measure(report, id)?.value, measure(report, id)?.reason]).toEqual([id, null, 'site-changed']);
    expect(measure(report, 'viewsPerPost')?.value).toBe(61_000);
    expect(report.changed).toEqual(['post.likes']);
    expect(report.posts.map(({ likes, comments }) => [likes, comments?.value])).toEqual(
      times(12).map(() => [null, 120]),
    );
    expect(report.unknown).toContainEqual({ field: 'posts[p0].likes', reason: 'site-changed' });
  });

  it('is the reason too where nothing was ever read of this profile', () => {
    const { likes, ...never } = OLD;
    expect(likes).toBe(4_200);
    expect(measure(reportOf([], times(12, never)), 'likesPerPost')?.reason).toBe('not-on-this-page');
    expect(measure(reportOf(LIKES_GONE, times(12, never)), 'likesPerPost')?.reason).toBe('site-changed');
  });

  it('followers of the header: no size class, no growth, no figure by followers', () => {
    const snapshots = [20, 10].map((days) => aSnapshot(NOW - days * DAY, { followers: 48_200 }));
    const input = kpiInput('tiktok', { followers: 48_200 }, times(12, OLD));
    const known = input.collected.profile.fields.followers;
    input.collected.profile.fields.followers = { ...(known as NonNullable<typeof known>), at: NOW - 30 * DAY };
    const report = buildReport({ ...input, snapshots, ownSet: [], health: FOLLOWERS_GONE });
    expect(report.profile.followers).toBeNull();
    expect(report.tier).toBeNull();
    for (const id of ['growth30d', 'viewRate', 'engagementRateByFollowers', 'followingToFollowers'] as const)
      expect([id, measure(report, id)?.value, measure(report, id)?.reason]).toEqual([id, null, 'site-changed']);
    expect(measure(report, 'engagementRateByViews')?.value).not.toBeNull();
    expect(report.visits).toBe(2);
  });

  it.each(['hidden', 'disabled'] as const)('does not replace a reason that the site gave: %s', (reason) => {
    const hidden: PostSpec = { ...OLD, likes: undefined, withheld: { likes: reason } };
    const report = reportOf(LIKES_GONE, times(3, hidden));
    expect(report.unknown).toContainEqual({ field: 'posts[p0].likes', reason });
    expect(report.changed).toEqual([]);
  });

  it('of two posts is still too few posts', () => {
    expect(measure(reportOf(LIKES_GONE, times(2, OLD)), 'likesPerPost')?.reason).toBe('too-few-posts');
  });
});

describe('stays', () => {
  it('what was read since the reader stopped, by whatever layer', () => {
    const report = reportOf(LIKES_GONE, times(12, { ...OLD, at: NOW }));
    expect(measure(report, 'likesPerPost')?.value).toBe(4_200);
    expect(report.changed).toEqual([]);
  });

  it('what was right at its time, of a profile that was not looked at since', () => {
    const input = kpiInput('tiktok', { followers: 48_200 }, times(12, OLD));
    input.collected.profile.lastSeenAt = NOW - 30 * DAY;
    expect(measure(buildReport({ ...input, ownSet: [], health: LIKES_GONE }), 'likesPerPost')?.value).toBe(4_200);
    const onScreen = buildReport({ ...input, ownSet: [], health: LIKES_GONE, onScreen: true });
    expect(measure(onScreen, 'likesPerPost')?.reason).toBe('site-changed');
  });

  it('everything, one miss short of a reader that has stopped', () => {
    const health = tallies({ before: { post: COUNTS }, after: { post: WITHOUT_LIKES }, misses: MISSES - 1 });
    expect(measure(reportOf(health), 'likesPerPost')?.value).toBe(4_200);
  });

  it('a figure that another layer reads since', () => {
    const later = anObservation({ source: 'dom', reader: 'test.dom', at: NOW, posts: [aPostReading('p', COUNTS)] });
    const health = talliesAfter([later], () => 'tiktok:77', LIKES_GONE);
    expect(measure(reportOf(health), 'likesPerPost')?.value).toBe(4_200);
  });

  it('not, for the sake of a layer that has not been heard of since', () => {
    const dormant = tallies({
      before: { post: COUNTS },
      after: {},
      misses: 0,
      reader: 'test.older',
      from: NOW - 90 * DAY,
    });
    expect(measure(reportOf([...LIKES_GONE, ...dormant]), 'likesPerPost')?.reason).toBe('site-changed');
  });

  it('not, where that layer stopped as well', () => {
    const dom = tallies({
      before: { post: COUNTS },
      after: { post: WITHOUT_LIKES },
      source: 'dom',
      reader: 'test.dom',
      from: NOW - 40 * HOUR,
    });
    expect(measure(reportOf([...LIKES_GONE, ...dom]), 'likesPerPost')?.reason).toBe('site-changed');
  });

  it('what the pages of posts gave, where the lists alone have changed', () => {
    const list = tallies({ before: { post: COUNTS }, after: { post: WITHOUT_LIKES }, reader: 'test.list' });
    const opened = tallies({ before: { post: COUNTS }, after: { post: COUNTS }, kind: 'post', from: NOW - 90 * DAY });
    expect(measure(reportOf([...list, ...opened]), 'likesPerPost')?.value).toBe(4_200);
  });
});
