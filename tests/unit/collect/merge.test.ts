import { describe, expect, it } from 'vitest';
import { fieldOf } from '@/lib/collect/known';
import { merge } from '@/lib/collect/merge';
import type { Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import { exact, moment, rounded } from '@/lib/model/quantity';
import { anObservation, aPostReading, aProfileReading, aSurface, DAY, HOUR, NOW } from '../../support/builders';

type Where = Partial<Omit<Observation, 'profile' | 'posts'>>;

/** The response says this of the profile. */
const says = (profile: Partial<ProfileReading>, where: Where = {}) =>
  anObservation({ profile: aProfileReading(profile), ...where });
/** The response says this of post p1. */
const shows = (post: Partial<PostReading>, where: Where = {}) =>
  anObservation({ posts: [aPostReading('p1', post)], ...where });
const followers = (...observations: Observation[]) => merge(null, observations)?.profile.fields.followers;
const postOf = (...observations: Observation[]) => merge(null, observations)!.posts[0]!;

describe('two readings of one figure', () => {
  const shortened = rounded(48_200, 48_150, 48_250);

  it('of the same hour: the finer one stays, whichever came last', () => {
    const inFull = says({ followers: exact(48_187) });
    const drawn = says({ followers: shortened }, { source: 'dom', at: NOW + HOUR / 2 });
    expect(followers(inFull, drawn)?.value).toEqual(exact(48_187));
    expect(followers(drawn, inFull)?.value).toEqual(exact(48_187));
  });

  it('of two shortened ones of the same hour: the narrower stays', () => {
    const wide = rounded(48_000, 47_500, 48_500);
    expect(followers(says({ followers: shortened }), says({ followers: wide }, { at: NOW + 1 }))?.value).toEqual(
      shortened,
    );
  });

  it('of different hours: the newer one stays, even if it is coarser', () => {
    const later = says({ followers: shortened }, { source: 'dom', at: NOW + HOUR });
    expect(followers(later, says({ followers: exact(48_187) }))?.value).toEqual(shortened);
  });

  it('of the same hour and fineness: the response outranks the page, the page what is drawn', () => {
    const read = (source: Observation['source'], count: number) =>
      says({ followers: exact(count) }, { source, at: source === 'api' ? NOW : NOW + 1 });
    expect(followers(read('dom', 1), read('page', 2), read('api', 3))?.value.value).toBe(3);
    expect(followers(read('page', 2), read('dom', 1))?.value.value).toBe(2);
  });

  it('what the user typed stays, however new the site is', () => {
    const typed = says({ followers: exact(50_000) }, { source: 'user' });
    const read = says({ followers: exact(48_187) }, { at: NOW + 30 * DAY });
    expect(followers(typed, read)).toMatchObject({ value: exact(50_000), source: 'user' });
  });

  it('keeps where and when it was read', () => {
    expect(followers(says({ followers: exact(5) }, { reader: 'tiktok.detail', source: 'page' }))).toEqual({
      value: exact(5),
      source: 'page',
      reader: 'tiktok.detail',
      at: NOW,
    });
  });

  it('a later reading that does not carry a field takes nothing away', () => {
    expect(followers(says({ followers: exact(5) }), says({}, { at: NOW + DAY }))?.value).toEqual(exact(5));
  });

  it('a publication date, which does not change, is not lost to a later "three weeks ago"', () => {
    const published = NOW - 20 * DAY;
    const vague = { value: NOW - 21 * DAY, low: NOW - 28 * DAY, high: NOW - 20 * DAY };
    const post = postOf(
      shows({ publishedAt: moment(published) }),
      shows({ publishedAt: vague }, { source: 'dom', at: NOW + DAY }),
    );
    expect(fieldOf(post, 'publishedAt').value).toEqual(moment(published));
  });

  it('a premiere that was put off has its new date', () => {
    const post = postOf(
      shows({ publishedAt: moment(NOW + DAY), state: 'upcoming' }),
      shows({ publishedAt: moment(NOW + 2 * DAY), state: 'upcoming' }, { at: NOW + HOUR }),
    );
    expect(fieldOf(post, 'publishedAt').value).toEqual(moment(NOW + 2 * DAY));
  });
});

describe('a figure that the site withholds', () => {
  const hidden = (at = NOW) => shows({ withheld: { likes: 'hidden' } }, { at });
  const liked = (at = NOW) => shows({ likes: exact(900) }, { at });
  const likes = (...observations: Observation[]) => fieldOf(postOf(...observations), 'likes');

  it('is unknown with the reason', () => {
    expect(likes(hidden())).toEqual({ value: null, reason: 'hidden' });
    expect(fieldOf(postOf(hidden()), 'comments')).toEqual({ value: null, reason: null });
  });

  it('is known where a reading of the same hour or later has it', () => {
    expect(likes(hidden(), liked())).toEqual({ value: exact(900), reason: null });
    expect(likes(hidden(), liked(NOW + DAY))).toEqual({ value: exact(900), reason: null });
  });

  it('is unknown again once the owner hides it', () => {
    expect(likes(liked(), hidden(NOW + DAY))).toEqual({ value: null, reason: 'hidden' });
  });

  it('stays known where another page merely does not show it', () => {
    const elsewhere = shows({ withheld: { likes: 'not-on-this-page' } }, { at: NOW + DAY });
    expect(likes(liked(), elsewhere)).toEqual({ value: exact(900), reason: null });
  });

  it('stays what the user typed', () => {
    const typed = shows({ likes: exact(1_000) }, { source: 'user' });
    expect(likes(typed, hidden(NOW + DAY))).toEqual({ value: exact(1_000), reason: null });
  });
});

it('remembers why the site withholds a total of the header, and lets go of nothing it has', () => {
  const unknown = [
    { field: 'profile.followers', reason: 'hidden' as const },
    { field: 'posts', reason: 'private' as const },
  ];
  const withheld = merge(null, [anObservation({ unknown })])?.profile.withheld;
  expect(withheld?.followers).toMatchObject({ value: 'hidden', at: NOW });
  expect(Object.keys(withheld ?? {})).toEqual(['followers']);
  expect(followers(says({ followers: exact(5) }), anObservation({ unknown, at: NOW + DAY }))?.value).toEqual(exact(5));
});

describe('who the profile is', () => {
  const identity = (...observations: Observation[]) => {
    const { key, id, handle } = merge(null, observations)!.profile;
    return { key, id, handle };
  };

  it('goes by the handle until the id is known, then by the id', () => {
    const byHandle = says({ id: null, handle: 'Lina.Paints' });
    expect(identity(byHandle)).toEqual({ key: 'tiktok:@lina.paints', id: null, handle: 'Lina.Paints' });
    expect(identity(byHandle, says({ handle: 'Lina.Paints' }))).toMatchObject({ key: 'tiktok:501' });
  });

  it('follows a new handle once the id is known, and posts with it', () => {
    const before = merge(null, [shows({ likes: exact(7) })]);
    const after = merge(before, [says({ handle: 'lina.studio' }, { at: NOW + DAY })])!;
    expect(after.profile).toMatchObject({ key: 'tiktok:501', handle: 'lina.studio' });
    expect(after.posts.map(({ id, profileKey }) => [id, profileKey])).toEqual([['p1', 'tiktok:501']]);
  });

  it('does not go back to an old handle that is read late', () => {
    expect(identity(says({ handle: 'lina.studio' }, { at: NOW + DAY }), says({}))).toMatchObject({
      handle: 'lina.studio',
    });
  });

  it('never takes the handle of the address over one that a payload gave', () => {
    const payload = says({ handle: 'Lina.Paints' });
    const address = anObservation({
      profile: null,
      posts: [aPostReading('p1')],
      surface: aSurface({ handle: 'zz.old.address' }),
      at: NOW + DAY,
    });
    expect(identity(payload, address).handle).toBe('Lina.Paints');
    expect(identity(address, payload).handle).toBe('Lina.Paints');
  });

  it('takes the handle of an opened post over that of the address', () => {
    const address = anObservation({ profile: null, posts: [aPostReading('p1')] });
    const opened = anObservation({
      profile: null,
      posts: [aPostReading('p1', { owner: { id: '501', handle: 'Lina.Paints' } })],
      surface: aSurface({ kind: 'post', handle: null, postId: 'p1' }),
    });
    expect(identity(address, opened).handle).toBe('Lina.Paints');
    expect(identity(opened, address).handle).toBe('Lina.Paints');
  });

  it('is the owner in the address where a post has two', () => {
    const shared = aPostReading('p1', {
      owner: { id: '900', handle: 'otto.bakes' },
      coOwners: [{ id: '501', handle: 'lina.paints' }],
    });
    const opened = anObservation({ profile: null, posts: [shared], surface: aSurface({ kind: 'post', postId: 'p1' }) });
    expect(identity(says({}), opened)).toEqual({ key: 'tiktok:501', id: '501', handle: 'lina.paints' });
    expect(identity(opened)).toEqual({ key: 'tiktok:501', id: '501', handle: 'lina.paints' });
  });

  it('is nobody where nothing names a profile', () => {
    expect(merge(null, [anObservation({ profile: null, surface: aSurface({ handle: null }) })])).toBeNull();
    expect(merge(null, [])).toBeNull();
  });

  it('remembers when it was first and last seen', () => {
    const profile = merge(null, [
      says({}, { at: NOW }),
      says({}, { at: NOW - DAY }),
      says({}, { at: NOW + DAY }),
    ])?.profile;
    expect(profile).toMatchObject({ firstSeenAt: NOW - DAY, lastSeenAt: NOW + DAY });
  });
});

it('takes the e-mail address from the bio where the site names none', () => {
  const emailOf = (profile: Partial<ProfileReading>) => merge(null, [says(profile)])?.profile.fields.email?.value;
  expect(emailOf({ bio: 'Bread. Work: Hello@mara.example' })).toBe('hello@mara.example');
  expect(emailOf({ bio: 'Work: hello@mara.example', email: 'agency@mara.example' })).toBe('agency@mara.example');
  expect(emailOf({ bio: 'Bread.' })).toBeUndefined();
});
