// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationSchema } from '@/lib/messaging/observation-schema';
import type { Observation } from '@/lib/model/observation';
import { tiktok } from '@/lib/platforms/tiktok';
import { CREATOR, idAt, item, itemList, MARCH, user, userDetail } from '../../../fixtures/tiktok/creator';
import { documentWith, fromApi, readingAt, rehydration } from '../../../fixtures/tiktok/reading';
import { patience, runs } from '../../../support/fuzz';

const PAGES = [`/@${CREATOR.handle}`, `/@${CREATOR.handle}/video/${idAt(MARCH - 60)}`, '/foryou'];
const RULES = ['user', 'posts', 'creator', 'item', 'comments'] as const;
const SHAPES: unknown[] = [
  userDetail(CREATOR, { itemList: [item(0)] }),
  itemList([item(0, { isPinnedItem: true }), item(2, { imagePost: { images: [] } })]),
  { itemInfo: { itemStruct: item(0, { authorStats: { followerCount: 10_000 } }) }, statusCode: 0 },
  { comments: [{ cid: '7571000000000000001', digg_count: 3, create_time: MARCH, aweme_id: idAt(MARCH - 60) }] },
  {
    ItemModule: { [idAt(MARCH - 60)]: { ...item(0), author: CREATOR.handle, authorId: CREATOR.id } },
    ItemList: { 'user-post': { list: [idAt(MARCH - 60)] } },
    UserModule: { users: { x: user() }, stats: { x: { followerCount: 3 } } },
  },
];

const wrong = fc.oneof(
  fc.constantFrom(null, undefined, [], {}, [null], '', '-1', '9'.repeat(30), 'x'.repeat(30_000), 1e300, -5, Number.NaN),
  fc.double(),
  fc.string(),
  fc.boolean(),
);

/** The shape with the value at a random place replaced. */
function broken(shape: unknown, steps: number[], value: unknown): unknown {
  if (typeof shape !== 'object' || shape === null || !steps.length) return value;
  const keys = Object.keys(shape);
  const key = keys[(steps[0] ?? 0) % keys.length];
  if (key === undefined) return value;
  const copy = (Array.isArray(shape) ? [...shape] : { ...shape }) as Record<string, unknown>;
  copy[key] = broken(copy[key], steps.slice(1), value);
  return copy;
}

function readEverywhere(body: unknown): Observation[] {
  const text = JSON.stringify(body) ?? '';
  const scripts = {
    ...rehydration({ 'webapp.user-detail': body, 'webapp.video-detail': body }),
    SIGI_STATE: text,
    __NEXT_DATA__: { props: { pageProps: body } },
  };
  const page = documentWith(scripts);
  return PAGES.flatMap((path) => [
    ...RULES.flatMap((rule) => fromApi(rule, body, path)),
    ...tiktok.fromPage(page, readingAt(path)),
  ]);
}

/** Nothing comes out that the background would refuse. */
function expectSound(observations: Observation[]) {
  for (const observation of observations) expect(observationSchema.safeParse(observation).error).toBeUndefined();
}

describe('payloads that are not what they should be', () => {
  it('whole ones are read (or this test would prove nothing)', () => {
    for (const shape of SHAPES) expect(readEverywhere(shape).some(({ error }) => error === null)).toBe(true);
  });

  it(
    'any JSON: nothing throws',
    () => {
      fc.assert(
        fc.property(fc.jsonValue(), (body) => expectSound(readEverywhere(body))),
        { numRuns: runs(100) },
      );
    },
    patience(30_000),
  );

  it(
    'a real shape with one part of another type: nothing throws, nothing unsound comes out',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...SHAPES),
          fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
          wrong,
          (shape, steps, value) => expectSound(readEverywhere(broken(shape, steps, value))),
        ),
        { numRuns: runs(300) },
      );
    },
    patience(30_000),
  );

  it('lists of a hundred thousand, and keys of the language itself', () => {
    const flood = itemList(Array.from({ length: 100_000 }, (_, i) => ({ ...item(1), id: idAt(MARCH, i) })));
    expectSound(fromApi('posts', flood, `/@${CREATOR.handle}`));
    const body = JSON.parse('{"__proto__": {"userInfo": {}}, "itemList": [{"__proto__": {"polluted": true}}]}');
    expectSound(readEverywhere(body));
    expect({}).not.toHaveProperty('polluted');
  });

  it(
    'a page where any text may stand in any place',
    () => {
      fc.assert(
        fc.property(fc.string(), (text) => {
          const page = documentWith({}, '<b data-e2e="user-title"></b><b data-e2e="followers-count"></b>');
          for (const place of page.querySelectorAll('b')) place.textContent = text;
          const link = Object.assign(page.createElement('a'), { href: text });
          const tile = page.createElement('div');
          tile.setAttribute('data-e2e', 'user-post-item');
          tile.append(link);
          page.body.append(tile);
          for (const path of [...PAGES, '/@a']) expectSound(tiktok.fromDom(page, readingAt(path)));
        }),
        { numRuns: runs(50) },
      );
    },
    patience(30_000),
  );
});
