import { describe, expect, it } from 'vitest';
import { outcomesOf } from '@/lib/health/outcomes';
import { hasStopped, MISSES, missesOf, PROFILES, PROVEN, profilesMissed } from '@/lib/health/stopped';
import { MOST_BEFORE, MOST_MISSES } from '@/lib/health/tally';
import type { HealthField } from '@/lib/model/health';
import type { Observation, PostReading } from '@/lib/model/observation';
import { exact } from '@/lib/model/quantity';
import type { UnknownReason } from '@/lib/model/reason';
import { anObservation, aPostReading, aProfileReading, aSurface, HOUR, NOW } from '../../support/builders';
import { talliesAfter } from '../../support/builders/health';

const fieldsOf = (observation: Observation, worked: boolean) =>
  outcomesOf(observation).flatMap((outcome) => (outcome.worked === worked ? [outcome.field] : []));

const withPosts = (...posts: Parameters<typeof aPostReading>[1][]) =>
  anObservation({ profile: null, posts: posts.map((differs, index) => aPostReading(`p${index}`, differs)) });

describe('what one observation tells of its reader', () => {
  it('a count that is there was read, also where it is 0', () => {
    const observation = anObservation({ profile: aProfileReading({ followers: exact(0) }) });
    expect(fieldsOf(observation, true)).toEqual(['profile.followers']);
    expect(fieldsOf(observation, false)).toContain('profile.following');
  });

  it.each<UnknownReason>(['hidden', 'disabled', 'live', 'members-only', 'several-owners', 'ambiguous'])(
    'withheld as "%s": neither read nor missed',
    (reason) => {
      const observation = withPosts({ withheld: { likes: reason } }, {});
      expect(outcomesOf(observation).map(({ field }) => field)).not.toContain('post.likes');
      const hidden = anObservation({ unknown: [{ field: 'profile.followers', reason }] });
      expect(outcomesOf(hidden).map(({ field }) => field)).not.toContain('profile.followers');
    },
  );

  it('that nothing was found is no reason', () => {
    expect(fieldsOf(withPosts({ withheld: { likes: 'not-on-this-page' } }, {}), false)).toContain('post.likes');
    expect(fieldsOf(withPosts({ withheld: { likes: 'unreadable' } }), false)).toContain('post.likes');
  });

  it('posts count together: one of them with the field is enough', () => {
    expect(fieldsOf(withPosts({}, { likes: exact(4) }, {}), true)).toEqual(['post.likes']);
  });

  it('posts that withhold it of their own accord tell nothing; where they are half of them, none does', () => {
    const hidden: Partial<PostReading> = { withheld: { likes: 'hidden' } };
    expect(fieldsOf(withPosts(hidden, {}, {}), false)).toContain('post.likes');
    expect(fieldsOf(withPosts(hidden, hidden, {}, {}), false)).not.toContain('post.likes');
  });

  it('asks no views of pictures, and nothing of pages with an error, of streams and of lists without posts', () => {
    const pictures = withPosts({ format: 'image' }, { format: 'carousel' });
    expect(fieldsOf({ ...pictures, platform: 'instagram' }, false)).not.toContain('post.views');
    expect(fieldsOf(pictures, false)).toContain('post.views');
    expect(outcomesOf({ ...withPosts({}), error: 'private' })).toEqual([]);
    expect(outcomesOf(withPosts({ state: 'live' }))).toEqual([]);
    expect(outcomesOf(withPosts())).toEqual([]);
  });

  it('is told apart by the tab for posts, not for the profile', () => {
    const surface = aSurface({ tab: 'reels' });
    const observation = anObservation({ surface, posts: [aPostReading('p', { views: exact(1) })] });
    const surfaceOf = (field: HealthField) =>
      outcomesOf(observation).find((outcome) => outcome.field === field)?.surface;
    expect(surfaceOf('post.views')).toBe('profile.reels');
    expect(surfaceOf('profile.followers')).toBe('profile');
  });
});

/** A look an hour, each at another of `profiles` profiles. */
function looks(worked: number, missed: number, profiles = 100): Observation[] {
  return Array.from({ length: worked + missed }, (_, index) =>
    anObservation({
      at: NOW + index * HOUR,
      profile: aProfileReading({ id: `${index % profiles}`, ...(index < worked && { followers: exact(1_000) }) }),
    }),
  );
}
const followers = (observations: Observation[]) =>
  talliesAfter(observations, ({ profile }) => `tiktok:${profile?.id}`).find(
    ({ field }) => field === 'profile.followers',
  );

describe('a tally', () => {
  it('begins with the first reading that has the field', () => {
    expect(followers(looks(0, 9))).toBeUndefined();
    expect(followers(looks(1, 0))).toMatchObject({
      worked: 1,
      lastWorkedAt: NOW,
      reader: 'test.reader',
      source: 'api',
    });
  });

  it('counts a profile once an hour, however often it is looked at', () => {
    const often = Array.from({ length: 20 }, (_, index) => ({ ...(looks(1, 0)[0] as Observation), at: NOW + index }));
    expect(followers(often)).toMatchObject({ worked: 1, lastWorkedAt: NOW + 19 });
  });

  it('a later look at the same profile that lacks the field is no miss', () => {
    const [read] = looks(1, 0);
    const again = { ...(read as Observation), at: NOW + 60_000, profile: aProfileReading({ id: '0' }) };
    expect(followers([read as Observation, again])?.looks).toEqual([
      expect.objectContaining({ worked: true, at: NOW }),
    ]);
  });

  it('keeps the newest looks alone and the first miss, and no key of a profile', () => {
    const tally = followers(looks(5, 40));
    expect(tally?.looks.map(({ at }) => (at - NOW) / HOUR)).toEqual([0, 1, 2, 3, 4, 5, 40, 41, 42, 43, 44]);
    expect(followers(looks(40, 0))?.looks).toHaveLength(MOST_BEFORE);
    expect(JSON.stringify(tally)).not.toContain('tiktok:');
  });

  it('does not mix layers, readers and kinds of pages', () => {
    const [one] = looks(1, 0) as [Observation];
    const dom: Observation = { ...one, source: 'dom' };
    const post: Observation = { ...one, surface: aSurface({ kind: 'post' }) };
    const tallies = talliesAfter([one, dom, post, { ...one, reader: 'test.other' }], () => 'tiktok:0');
    expect(tallies.map(({ worked }) => worked)).toEqual([1, 1, 1, 1]);
  });
});

describe('a reader has stopped', () => {
  it('after so many misses in a row, at enough profiles, having worked before', () => {
    expect(hasStopped(followers(looks(PROVEN, MISSES)) as never)).toBe(true);
    expect(hasStopped(followers(looks(PROVEN, MISSES - 1)) as never)).toBe(false);
    expect(hasStopped(followers(looks(PROVEN - 1, MISSES)) as never)).toBe(false);
  });

  it('not where the misses are one profile’s or two’s', () => {
    const tally = followers(looks(PROVEN, 2 * MISSES, PROFILES - 1));
    expect(missesOf(tally as never)).toHaveLength(MOST_MISSES);
    expect(profilesMissed(tally as never)).toBe(PROFILES - 1);
    expect(hasStopped(tally as never)).toBe(false);
  });

  it('not where the field came and went before', () => {
    const lacking = (index: number): Observation =>
      anObservation({ at: NOW + index * HOUR, profile: aProfileReading({ id: `${index}` }) });
    const all = looks(PROVEN + 2, MISSES);
    const once = all.map((look, index) => (index === 3 ? lacking(index) : look));
    const twice = once.map((look, index) => (index === 5 ? lacking(index) : look));
    expect(hasStopped(followers(once) as never)).toBe(true);
    expect(hasStopped(followers(twice) as never)).toBe(false);
  });

  it('however long ago that was', () => {
    expect(hasStopped(followers(looks(PROVEN, 40)) as never)).toBe(true);
  });

  it('until it reads the field once more', () => {
    const back = { ...(looks(1, 0)[0] as Observation), at: NOW + 50 * HOUR };
    const tally = followers([...looks(PROVEN, 9), back]);
    expect(hasStopped(tally as never)).toBe(false);
    expect(tally).toMatchObject({ worked: PROVEN + 1, lastWorkedAt: NOW + 50 * HOUR });
  });
});
