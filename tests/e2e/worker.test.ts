import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Observation } from '@/lib/model/observation';
import type { Post, Profile, Snapshot } from '@/lib/model/profile';
import { askFrom, type IsolatedWorld, isolatedWorldOf } from '../support/browser/cdp';
import { rowsOf } from '../support/browser/cdp-storage';
import { killerOf } from '../support/browser/cdp-worker';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { anObservation, aPostReading, aProfileReading, aSurface, quantity } from '../support/builders';
import { MARLO, profileUrl } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

const INGESTS = 30;
/** Fixed, so that a failure can be looked at again; each run has the same waits. */
const SEED = 20_260_301;

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
});
afterAll(() => extension?.close());

it('loses nothing that it acknowledged and doubles nothing, though the worker dies again and again', async () => {
  const world = await contentWorld();
  const own = await extension.open('popup.html');
  const killer = await killerOf(extension, own);
  const random = randomFrom(SEED);

  // Every third time the worker dies somewhere between the message and its answer; other times it stays.
  const acknowledged = new Set<number>();
  let refused = 0;
  for (let i = 0; i < INGESTS; i++) {
    const answer = ingest(world, reading(i, Date.now()));
    if (i % 3 === 1) {
      await own.waitForTimeout(Math.floor(random() * 40));
      await killer.kill();
    }
    if (await answer) acknowledged.add(i);
    else refused += 1;
  }
  expect(killer.killed()).toBeGreaterThan(5);
  expect(acknowledged.size + refused).toBe(INGESTS);
  expect(acknowledged.size).toBeGreaterThanOrEqual((INGESTS * 2) / 3);

  const posts = (await rowsOf<Post>(own, 'posts')).filter(({ profileKey }) => profileKey === KEY);
  expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  for (const i of acknowledged) {
    const stored = posts.find(({ id }) => id === `70${i}`);
    expect([i, stored?.fields.likes?.value.value, stored?.fields.views?.value.value]).toEqual([i, 100 + i, 5_000 + i]);
  }
  // What was not acknowledged may be there, but then whole.
  for (const { id, fields } of posts) expect(fields.likes?.value.value).toBe(Number(id.slice(2)) + 100);

  const profiles = (await rowsOf<Profile>(own, 'profiles')).filter(({ key }) => key === KEY);
  expect(profiles).toHaveLength(1);
  expect(profiles[0]?.fields.followers?.value.value).toBe(
    20_000 + Math.max(...posts.map(({ id }) => Number(id.slice(2)))),
  );
  const hours = (await rowsOf<Snapshot>(own, 'snapshots'))
    .filter(({ profileKey }) => profileKey === KEY)
    .map(({ at }) => Math.floor(at / 3_600_000));
  expect(new Set(hours).size).toBe(hours.length);
});

it('puts the reader into an open page a second time without calling the page late', async () => {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(MARLO));
  const overlay = await overlayOf(page);
  const shown = await overlay.waitFor(/2\.29\s?%/);
  expect(shown).not.toMatch(/open before/);

  // What the background does to open tabs after an update.
  await extension.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: Scripting };
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      for (const [name, world] of [
        ['tap', 'MAIN'],
        ['reader-instagram', 'ISOLATED'],
      ])
        await chrome.scripting.executeScript({
          target: { tabId: tab?.id },
          files: [`/content-scripts/${name}.js`],
          world,
        });
    }, profileUrl(MARLO));
  await page.waitForTimeout(3_000);
  expect(await overlay.waitFor(/2\.29\s?%/)).not.toMatch(/open before/);
});

const KEY = 'instagram:88001';

interface Scripting {
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: unknown): Promise<unknown> };
}

/** The world of a content script on a page that reads nothing of the profile that is ingested. */
async function contentWorld(): Promise<IsolatedWorld> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(MARLO));
  await (await overlayOf(page)).waitFor(/2\.29\s?%/);
  return isolatedWorldOf(page, extension.id);
}

/** Whether the background acknowledged it. A worker that dies before it answers acknowledges nothing. */
async function ingest(world: IsolatedWorld, observation: Observation): Promise<boolean> {
  try {
    const envelope = (await askFrom(world, 'reader:ingest', { observations: [observation] })) as Answer | null;
    return envelope?.ok === true && envelope.out.ok;
  } catch (error) {
    if (!/closed|receiving end/i.test(String(error))) throw error;
    return false;
  }
}

interface Answer {
  ok: boolean;
  out: { ok: boolean };
}

/** The i-th reading of a creator who does not exist: one more post, and one more follower. */
const reading = (i: number, at: number): Observation =>
  anObservation({
    platform: 'instagram',
    at: at + i,
    surface: aSurface({ platform: 'instagram', handle: 'nia.sews' }),
    profile: aProfileReading({ id: '88001', handle: 'nia.sews', followers: quantity(20_000 + i) }),
    posts: [
      aPostReading(`70${i}`, {
        owner: { id: '88001', handle: 'nia.sews' },
        likes: quantity(100 + i),
        views: quantity(5_000 + i),
      }),
    ],
  });

/** Numbers between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
