import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggest } from '@/lib/creators/suggest';
import { tracesOf } from '@/lib/creators/traces';
import { PLATFORMS } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import { aHead, aTraced } from '../../support/builders';

const handle = fc.constantFrom('marlo', 'marlo.pots', 'MarloPots', 'tilda', 'abc', 'official');
const link = fc.constantFrom(
  'https://instagram.com/marlo',
  'https://www.tiktok.com/@marlo.pots',
  'https://youtube.com/@Tilda',
  'https://linktr.ee/marlo',
  'https://linktr.ee',
  'https://marlo.example/a',
  'https://marlo.example/b',
);
const head = fc.record({
  platform: fc.constantFrom(...PLATFORMS),
  handle,
  bio: fc.option(fc.constantFrom('IG: @marlo', 'TikTok @marlo.pots', 'see linktr.ee/marlo', 'clay'), {
    nil: undefined,
  }),
  links: fc.array(link, { maxLength: 3 }),
  email: fc.option(fc.constantFrom('a@x.example', 'b@x.example'), { nil: undefined }),
});
const people = fc
  .uniqueArray(head, { minLength: 2, maxLength: 7, selector: ({ platform, handle: name }) => `${platform}${name}` })
  .map((heads) => heads.map(({ platform, ...rest }, index) => aTraced(platform, { ...rest, id: String(index) })));
const pairs = (all: readonly { traces: { profileKey: ProfileKey } }[]) =>
  all.flatMap((a) => all.map((b) => [a.traces.profileKey, b.traces.profileKey].sort().join(' ')));

it('a suggests b as b suggests a, with the same evidence; never one that was refused, never itself', () => {
  fc.assert(
    fc.property(people, fc.func(fc.boolean()), (all, isRefusedBy) => {
      const refused = new Set(pairs(all).filter((pair) => isRefusedBy(pair)));
      const isRefused = (a: string, b: string) => refused.has([a, b].sort().join(' '));
      const of = (one: (typeof all)[number]) =>
        suggest(
          [one],
          all.filter((other) => other !== one).map((other) => [other]),
          { isRefused, isCommon: () => false },
        );
      for (const a of all) {
        const mine = of(a);
        for (const { profileKeys, evidence } of mine) {
          const [key] = profileKeys;
          expect(isRefused(a.traces.profileKey, key!)).toBe(false);
          expect(key).not.toBe(a.traces.profileKey);
          const b = all.find(({ traces }) => traces.profileKey === key)!;
          const back = of(b).find((one) => one.profileKeys[0] === a.traces.profileKey);
          expect(back?.evidence).toEqual(evidence);
        }
      }
    }),
  );
});

it('does not depend on the order of profiles', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 6 }), (all, turn) => {
      const facts = { isRefused: () => false, isCommon: () => false };
      const [me, ...rest] = all;
      const turned = [...rest.slice(turn % rest.length), ...rest.slice(0, turn % rest.length)].reverse();
      expect(
        suggest(
          [me!],
          turned.map((one) => [one]),
          facts,
        ),
      ).toEqual(
        suggest(
          [me!],
          rest.map((one) => [one]),
          facts,
        ),
      );
    }),
  );
});

it('reads any bio and any link without failing, and finds nothing that is no text of them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.oneof(fc.string(), fc.webUrl()), { maxLength: 5 }),
      (bio, links) => {
        const traces = tracesOf(aHead('tiktok', { handle: 'marlo', bio, links }));
        for (const { mark } of traces.addresses) expect(mark).toMatch(/^web:\S+\.\S+/);
        for (const { mark } of traces.profiles) expect(mark).toMatch(/^to:(instagram|tiktok|youtube):\S/);
      },
    ),
  );
});
