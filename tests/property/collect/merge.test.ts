import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from '@/lib/collect/merge';
import type { CaptionReading, Observation, Owner, PostReading } from '@/lib/model/observation';
import { exact, moment, type Quantity, rounded } from '@/lib/model/quantity';
import { aListing, anObservation, aPostReading, aProfileReading, aSurface, HOUR, NOW } from '../../support/builders';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Few different numbers, so that readings often agree in all but one thing. */
const counts: fc.Arbitrary<Quantity> = fc
  .tuple(fc.nat(3), fc.constantFrom('exact', 'rounded', 'wide'))
  .map(([digit, kind]) => {
    const value = 1_000 * (digit + 1);
    if (kind === 'exact') return exact(value);
    return kind === 'wide' ? rounded(value, value - 500, value + 500) : rounded(value, value - 50, value + 50);
  });
const moments = fc
  .tuple(fc.nat(3), fc.constantFrom(0, HOUR, 24 * HOUR))
  .map(([days, width]) => ({ ...moment(NOW - days * 24 * HOUR), low: NOW - days * 24 * HOUR - width }));
const reasons = fc.constantFrom('hidden' as const, 'disabled' as const, 'not-on-this-page' as const);

const postReadings: fc.Arbitrary<PostReading> = fc
  .record({
    id: fc.constantFrom('p1', 'p2', 'p3'),
    format: fc.constantFrom('video' as const, 'reel' as const, 'carousel' as const),
    owner: fc.constantFrom<Owner | null>(null, { id: '501', handle: null }, { id: null, handle: 'lina.paints' }),
    coOwners: optional(fc.constantFrom<Owner[]>([{ id: '900', handle: null }], [{ id: null, handle: 'otto.bakes' }])),
    views: optional(counts),
    likes: optional(counts),
    publishedAt: optional(moments),
    pinned: optional(fc.boolean()),
    partners: optional(fc.constantFrom<string[]>(['kilnhouse'], ['claypress'])),
    caption: optional(
      fc.constantFrom<CaptionReading>({ text: '' }, { text: '#ad with @kilnhouse' }, { text: '@x', mentions: ['xyz'] }),
    ),
    state: optional(fc.constantFrom('live' as const, 'upcoming' as const)),
    withheld: optional(fc.record({ likes: reasons, comments: reasons }, { requiredKeys: [] })),
  })
  .map(({ id, ...differs }) => aPostReading(id, { ...differs, url: `https://example.org/${differs.format}/${id}` }));

/** Readings of one profile: from four layers, over four hours, with and without the profile's header, id and list. */
const observations: fc.Arbitrary<Observation> = fc
  .record({
    source: fc.constantFrom('api' as const, 'page' as const, 'dom' as const, 'user' as const),
    at: fc.nat(8).map((halfHours) => NOW + (halfHours * HOUR) / 2),
    profile: fc.option(
      fc.record({
        id: fc.constantFrom('501', null),
        handle: fc.constantFrom('lina.paints', 'Lina.Paints', 'lina.studio'),
        followers: optional(counts),
        bio: optional(fc.constantFrom('I paint', 'I paint, daily')),
        links: optional(fc.constantFrom<string[]>(['https://a.example'], ['https://b.example'])),
      }),
    ),
    handle: fc.constantFrom('lina.paints', 'zz.lina'),
    posts: fc.array(postReadings, { maxLength: 3 }),
    unknown: fc.subarray([
      { field: 'profile.followers', reason: 'hidden' as const },
      { field: 'profile.followers', reason: 'several-owners' as const },
      { field: 'posts', reason: 'private' as const },
    ]),
    visit: fc.constantFrom(NOW, NOW + HOUR),
    offset: fc.constantFrom(0, 3, null),
    order: fc.constantFrom('newest' as const, 'other' as const),
    comments: fc.subarray([
      { id: 'c1', postId: 'p1' },
      { id: 'c2', postId: null, likes: exact(3) },
    ]),
  })
  .map(({ profile, handle, posts, visit, offset, order, ...rest }) =>
    anObservation({
      ...rest,
      profile: profile && aProfileReading(profile),
      posts,
      surface: aSurface({ handle }),
      listing: aListing([...new Set(posts.map(({ id }) => id))], { visit, offset, order }),
    }),
  );

const all = fc.array(observations, { minLength: 1, maxLength: 8 });
const together = (read: readonly Observation[]) => merge(null, read);

it('does not depend on the order in which readings come', () => {
  const shuffled = all.chain((read) =>
    fc.tuple(fc.constant(read), fc.shuffledSubarray(read, { minLength: read.length })),
  );
  fc.assert(
    fc.property(shuffled, ([read, other]) => {
      expect(together(other)).toEqual(together(read));
    }),
    { numRuns: 300 },
  );
});

it('does not count what is read again', () => {
  fc.assert(
    fc.property(all, (read) => {
      const once = together(read);
      expect(together([...read, ...read])).toEqual(once);
      expect(merge(once, read)).toEqual(once);
      expect(merge(once, [])).toEqual(once);
    }),
    { numRuns: 200 },
  );
});

it('does not depend on how readings are grouped', () => {
  fc.assert(
    fc.property(all, fc.nat(8), fc.nat(8), (read, one, two) => {
      const [from, to] = [Math.min(one, two), Math.max(one, two)];
      const groups = [read.slice(0, from), read.slice(from, to), read.slice(to)];
      const grouped = groups.reduce<ReturnType<typeof merge>>((known, group) => merge(known, group), null);
      expect(grouped).toEqual(together(read));
    }),
    { numRuns: 300 },
  );
});

it('keeps what the user typed, whatever the site says before or after', () => {
  fc.assert(
    fc.property(all, fc.nat(8), (read, place) => {
      const readBySite = read.filter(({ source }) => source !== 'user');
      const typed = anObservation({ source: 'user', profile: aProfileReading({ followers: exact(77) }) });
      const merged = together([...readBySite.slice(0, place), typed, ...readBySite.slice(place)]);
      expect(merged?.profile.fields.followers).toMatchObject({ value: exact(77), source: 'user' });
    }),
    { numRuns: 100 },
  );
});
