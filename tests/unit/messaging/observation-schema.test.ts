import { describe, expect, it } from 'vitest';
import { observationSchema } from '@/lib/messaging/observation-schema';
import type { Observation } from '@/lib/model/observation';
import { exact, rounded } from '@/lib/model/quantity';
import { post, reading, START } from '../db/readings';

const full: Observation = reading(
  START,
  { followers: rounded(48_200, 48_150, 48_250), bio: 'pots', links: ['https://x.test'], isPrivate: false },
  {
    posts: [
      post('p1', {
        likes: exact(0),
        publishedAt: { value: 5, low: 4, high: 6 },
        withheld: { views: 'not-on-this-page' },
        caption: { text: 'with @kilnhouse', mentions: ['kilnhouse'] },
        partners: ['kilnhouse'],
        coOwners: [{ id: null, handle: 'nils' }],
      }),
    ],
    comments: [{ id: 'c', postId: 'p1', likes: exact(1) }],
    listing: { list: 'posts', start: true, order: 'newest', postIds: ['p1'], visit: START, offset: 0 },
    unknown: [{ field: 'posts[p1].views', reason: 'hidden' }],
  },
);

describe('an observation', () => {
  it('passes as it is, also after travelling as JSON', () => {
    expect(observationSchema.parse(full)).toEqual(full);
    expect(observationSchema.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  const withFollowers = (followers: unknown) => ({ ...full, profile: { ...full.profile, followers } });
  it.each([
    ['a count that is no quantity', withFollowers(48_200)],
    ['a count that is text', withFollowers({ ...exact(1), value: '1' })],
    ['NaN, which travels as null', JSON.parse(JSON.stringify(withFollowers(exact(Number.NaN))))],
    ['an infinite count', withFollowers(exact(Number.POSITIVE_INFINITY))],
    ['a negative count', withFollowers(exact(-1))],
    ['a value outside its range', withFollowers(rounded(10, 20, 30))],
    ['an exact count with a range', withFollowers({ value: 5, low: 1, high: 9, precision: 'exact' })],
    ['a site that is not read', { ...full, platform: 'myspace' }],
    ['a field that nobody knows', { ...full, extra: 1 }],
    ['a comment’s author', { ...full, comments: [{ id: 'c', postId: null, author: 'nobody' }] }],
    ['a comment without end', { ...full, comments: [{ id: 'c', postId: null, text: 'x'.repeat(1_001) }] }],
    ['a bio of 21 000 characters', { ...full, profile: { ...full.profile, bio: 'x'.repeat(21_000) } }],
    ['100 000 posts', { ...full, posts: Array.from({ length: 100_000 }, () => post('p')) }],
    ['a post without id', { ...full, posts: [{ ...post('p1'), id: '' }] }],
    ['a reason that nobody knows', { ...full, unknown: [{ field: 'x', reason: 'because' }] }],
    ['a date before time', { ...full, at: -1 }],
  ])('is refused with %s', (_, spoiled) => {
    expect(observationSchema.safeParse(spoiled).success).toBe(false);
  });
});
