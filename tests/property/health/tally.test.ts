import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasStopped, missesOf, profilesMissed } from '@/lib/health/stopped';
import { MOST_LOOKS, MOST_MISSES, tallied } from '@/lib/health/tally';
import type { Observation } from '@/lib/model/observation';
import { exact } from '@/lib/model/quantity';
import { anObservation, aPostReading, aProfileReading, HOUR, NOW } from '../../support/builders';
import { talliesAfter } from '../../support/builders/health';

const post = fc.constantFrom(
  aPostReading('p', { likes: exact(3) }),
  aPostReading('p', { withheld: { likes: 'hidden' } }),
  aPostReading('p', { withheld: { likes: 'not-on-this-page' } }),
);
const observations: fc.Arbitrary<Observation> = fc
  .record({
    profile: fc.nat(3).map((id) => aProfileReading({ id: `${id}` })),
    posts: fc.array(post, { maxLength: 3 }),
    minutes: fc.nat(4 * 60),
    source: fc.constantFrom('api' as const, 'dom' as const),
  })
  .map(({ minutes, ...differs }) => anObservation({ at: NOW + (minutes * HOUR) / 60, ...differs }));

const about = ({ profile }: Observation) => `tiktok:${profile?.id}` as const;
const sorted = (tallies: { key: string }[]) => [...tallies].sort((a, b) => (a.key < b.key ? -1 : 1));
/** Every reader has delivered already, so that no miss comes before the first reading. */
const first = (['api', 'dom'] as const).map((source) =>
  anObservation({
    at: NOW - HOUR,
    source,
    profile: aProfileReading({ id: '9' }),
    posts: [aPostReading('p', { likes: exact(1) })],
  }),
);
/** 4 profiles in 5 hours and the first reading: up to 21 looks a tally; as many readings as are remembered in whatever order they come. */
const few = fc.array(observations, { maxLength: MOST_MISSES });

it('the order in which readings come makes no difference', () => {
  fc.assert(
    fc.property(
      few.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(sorted(talliesAfter([...first, ...shuffled], about))).toEqual(
          sorted(talliesAfter([...first, ...all], about)),
        );
      },
    ),
  );
});

it('the same readings once more change nothing', () => {
  fc.assert(
    fc.property(few, (all) => {
      const once = talliesAfter([...first, ...all], about);
      const known = new Map(once.map((tally) => [tally.key, tally]));
      for (const observation of all) expect(tallied(known, [observation], about(observation))).toEqual([]);
    }),
  );
});

it('a tally always adds up, and one that has just read its field has not stopped', () => {
  fc.assert(
    fc.property(fc.array(observations, { maxLength: 60 }), (all) => {
      for (const tally of talliesAfter(all, about)) {
        expect(tally.worked).toBeGreaterThan(0);
        expect(tally.looks.length).toBeLessThanOrEqual(MOST_LOOKS);
        expect(profilesMissed(tally)).toBeLessThanOrEqual(missesOf(tally).length);
        expect(tally.looks.map(({ at }) => at)).toEqual(tally.looks.map(({ at }) => at).sort((a, b) => a - b));
        if (tally.looks.at(-1)?.worked) expect(hasStopped(tally)).toBe(false);
      }
    }),
  );
});
