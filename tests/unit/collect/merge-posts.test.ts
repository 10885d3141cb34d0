import { describe, expect, it } from 'vitest';
import { fieldOf } from '@/lib/collect/known';
import { merge } from '@/lib/collect/merge';
import type { Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import { exact, rounded } from '@/lib/model/quantity';
import { aListing, anObservation, aPostReading, aProfileReading, DAY, NOW } from '../../support/builders';

type Where = Partial<Omit<Observation, 'profile' | 'posts'>>;

/** The response says this of the profile. */
const _says = (profile: Partial<ProfileReading>, where: Where = {}) =>
  anObservation({ profile: aProfileReading(profile), ...where });
/** The response says this of post p1. */
const shows = (post: Partial<PostReading>, where: Where = {}) =>
  anObservation({ posts: [aPostReading('p1', post)], ...where });
const _followers = (...observations: Observation[]) => merge(null, observations)?.profile.fields.followers;
const postOf = (...observations: Observation[]) => merge(null, observations)!.posts[0]!;

describe('posts', () => {
  it('opened one by one fill in what their list does not show', () => {
    const list = anObservation({
      posts: [aPostReading('p1', { views: rounded(1_200, 1_200, 1_300) })],
      listing: aListing(['p1'], { visit: NOW, offset: 0 }),
    });
    const post = postOf(list, shows({ views: exact(1_234), likes: exact(80) }));
    expect(fieldOf(post, 'views').value).toEqual(exact(1_234));
    expect(fieldOf(post, 'likes').value).toEqual(exact(80));
    expect(post.placements).toEqual({ posts: { visit: NOW, rank: 0, order: 'newest' } });
  });

  it('keep the more telling format, whichever list names it', () => {
    expect(postOf(shows({ format: 'reel' }), shows({ format: 'video' })).format).toBe('reel');
    expect(postOf(shows({ format: 'video' }), shows({ format: 'reel' })).format).toBe('reel');
  });

  it('are no longer live once the stream is an ordinary video', () => {
    const live = shows({ state: 'live', views: exact(300) });
    const after = shows({ views: exact(9_000) }, { at: NOW + DAY });
    expect(postOf(live, after).fields.state?.value).toBe('public');
    expect(postOf(after, live).fields.state?.value).toBe('public');
  });

  it('have the place of their newest visit', () => {
    const listed = (visit: number, offset: number | null) =>
      anObservation({ posts: [aPostReading('p1')], listing: aListing(['p1'], { visit, offset }) });
    expect(postOf(listed(NOW, 0), listed(NOW + DAY, 4)).placements.posts).toMatchObject({ visit: NOW + DAY, rank: 4 });
    expect(postOf(listed(NOW, 2), listed(NOW + DAY, null)).placements.posts).toMatchObject({ visit: NOW, rank: 2 });
  });

  it('keep their place among the newest when the user later sorts by popularity', () => {
    const listed = (order: 'newest' | 'other', visit: number, offset: number) =>
      anObservation({ posts: [aPostReading('p1')], listing: aListing(['p1'], { order, visit, offset }) });
    const [newest, popular] = [listed('newest', NOW, 6), listed('other', NOW + DAY, 0)];
    const place = { visit: NOW, rank: 6, order: 'newest' };
    expect(postOf(newest, popular).placements.posts).toEqual(place);
    expect(postOf(popular, newest).placements.posts).toEqual(place);
  });

  it('count comments once', () => {
    const comments = [{ id: 'c1', postId: 'p1' }];
    const collected = merge(null, [anObservation({ comments }), anObservation({ comments, at: NOW + DAY })]);
    expect(collected?.comments).toEqual(comments);
  });
});

describe('a caption', () => {
  const kept = (post: Partial<PostReading>, where: Where = {}) => postOf(shows(post, where)).fields.caption?.value;

  it('is not kept: only the words that tell who paid, the codes and the accounts named', () => {
    const post = postOf(shows({ caption: { text: 'Our sweet home, with @kilnhouse #ad, code LINA10' } }));
    expect(post.fields.caption?.value).toEqual({ words: ['#ad'], codes: ['code LINA10'], mentions: ['kilnhouse'] });
    expect(JSON.stringify(post)).not.toContain('sweet home');
  });

  it('that is empty was read; none was not', () => {
    expect(kept({ caption: { text: '' } })).toEqual({ words: [], codes: [], mentions: [] });
    expect(kept({})).toBeUndefined();
  });

  it('names the accounts that the site says it links to', () => {
    expect(kept({ caption: { text: 'with @Prime', mentions: ['primevideo', 'primevideo'] } })?.mentions).toEqual([
      'primevideo',
    ]);
    expect(kept({ caption: { text: 'with @prime', mentions: [] } })?.mentions).toEqual([]);
    expect(kept({ caption: { text: 'with @prime' } })?.mentions).toEqual(['prime']);
  });

  it('of a video is its title too', () => {
    const video = { title: 'New saw #ad', caption: { text: 'With @sawline' } };
    expect(kept(video, { platform: 'youtube' })).toEqual({ words: ['#ad'], codes: [], mentions: ['sawline'] });
    expect(kept({ title: 'New saw #ad' }, { platform: 'youtube' })).toBeUndefined();
  });
});
