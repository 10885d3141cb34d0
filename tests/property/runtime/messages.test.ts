import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '@/lib/background/handlers';
import { answer } from '@/lib/messaging/receive';
import { SCHEMAS } from '@/lib/messaging/schemas';
import type { Observation } from '@/lib/model/observation';
import { contents, emptyDatabase, post, reading, START } from '../../unit/db/readings';

beforeAll(() => {
  fakeBrowser.runtime.id = 'our-id';
});

const reader = { id: 'our-id', url: 'https://www.instagram.com/marlo/', frameId: 0, tab: { id: 5 } } as never;

function background() {
  const db = emptyDatabase();
  const done = async () => ({ ok: true as const, value: null });
  const handlers = createHandlers({
    db,
    now: () => START,
    changed: () => {},
    injectOverlay: done,
    openPanel: done,
    openDesk: done,
  });
  return { db, ask: (type: unknown, payload: unknown) => answer(handlers, { type, payload }, reader) };
}

it('garbage is answered with a refusal, and nothing of it is stored', async () => {
  const { db, ask } = background();
  const types = Object.keys(SCHEMAS).filter((type) => !['settings:get', 'reader:mount-overlay'].includes(type));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constantFrom(...types), fc.string()), fc.anything(), async (type, payload) => {
      expect((await ask(type, payload)).ok).toBe(false);
    }),
  );
  expect(Object.values(await contents(db)).flat()).toEqual([]);
});

it('one spoiled value anywhere in a reading keeps all of it from the disk', async () => {
  const good = reading(
    START,
    {},
    { posts: [post('p1', { likes: { value: 3, low: 3, high: 3, precision: 'exact' } })] },
  );
  const { db, ask } = background();
  const spoilers = fc.constantFrom(Number.NaN, -1, 'x'.repeat(30_000), {}, [[]], null, Symbol.iterator.toString());
  const paths = [
    ['at'],
    ['platform'],
    ['surface', 'kind'],
    ['profile', 'followers'],
    ['profile', 'followers', 'low'],
    ['posts', '0', 'likes'],
    ['posts', '0', 'format'],
    ['posts', '0', 'url'],
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), spoilers, async (path, spoiler) => {
      fc.pre(!(spoiler === 'Symbol(Symbol.iterator)' && path.at(-1) === 'url'));
      const copy = structuredClone(good) as Observation;
      let here = copy as unknown as Record<string, unknown>;
      for (const step of path.slice(0, -1)) here = here[step] as Record<string, unknown>;
      here[path.at(-1) ?? ''] = spoiler;
      expect(await ask('reader:ingest', { observations: [good, copy] })).toMatchObject({
        ok: false,
        reason: 'invalid',
      });
    }),
  );
  expect(Object.values(await contents(db)).flat()).toEqual([]);
  expect((await ask('reader:ingest', { observations: [good] })).ok).toBe(true);
  expect(await db.profiles.count()).toBe(1);
});
