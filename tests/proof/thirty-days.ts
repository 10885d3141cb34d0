import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ProfileKey } from '@/lib/model/profile';
import { ask } from '../support/browser/ask';
import { section } from '../support/browser/desk';
import { type Extension, launchExtension } from '../support/browser/launch';
import { copyOf, thirtyDaysFolder } from '../support/browser/thirty-days/kept-folder';
import { THIRTY_DAYS } from '../support/browser/thirty-days/plan';
import type { Proven } from './proven';
import { type Counted, countRows, lastSeen } from './thirty-days/raw-rows';
import { SENTINEL, sweep } from './thirty-days/sweep';

const DAY = 86_400_000;
/** As the retention counts it. */
const MONTH = 30.44 * DAY;
/** What a row takes as JSON, bytes: a profile with its digest, own set and traces; a post; a snapshot; a day's rates. */
const BYTES = { profiles: 14_000, posts: 1_500, snapshots: 300, dayFigures: 450 };
/** The browser ends a worker that hears of nothing for so long, s: a day's thinning has to be done by then. */
const A_WORKERS_LIFE = 30;
/** A user's press is answered within, ms, whatever is being thinned. */
const PATIENCE = 2_000;

/**
 * Thirty days of heavy use, and what the product's retention makes of them: on that day, as days become old enough to be
 * thinned, and where profiles were not seen for two years.
 */
export async function thirtyDays(): Promise<Proven[]> {
  const folder = copyOf(await thirtyDaysFolder());
  const extension = await launchExtension({ userDataDir: folder });
  try {
    await extension.context.addInitScript('globalThis.__name = (named) => named');
    const own = await extension.open('popup.html');
    return await proven(extension, own, folder);
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function proven(extension: Extension, own: Page, folder: string): Promise<Proven[]> {
  const all = await profileKeys(own);
  // Of the profiles that nobody looked at for two years, a seventh is kept, and as many of the others.
  const unseen = all.filter((_, index) => index % 100 === 0);
  const kept = all.filter((_, index) => index % 700 === 0 || index % 140 === 1);
  const forgotten = unseen.filter((key) => !kept.includes(key));
  await protect(own, kept);
  const now = Date.now();
  const midnightBefore = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const count = (clock: number, gone: readonly string[] = [], named: readonly string[] = kept) =>
    countRows(own, midnightBefore(clock - 30 * DAY), named, gone, SENTINEL);
  let presses = 0;
  const press = () =>
    ask(own, 'notes:set', { profileKey: kept[0] as ProfileKey, patch: { note: `press ${presses++}` } });
  const swept = async (name: string, clock: number, gone: readonly string[] = []) => {
    const expected = await count(clock, gone);
    const took = await sweep(extension, own, clock, press);
    const after = await count(clock);
    const change = Object.entries(after.rows).filter(([table, n]) => expected.rows[table] !== n);
    const told = change.map(([table, n]) => `${table} ${expected.rows[table]} → ${n}`).join(', ') || 'nothing goes';
    console.log(
      `  ${name}: ${told}; ${took.seconds} s, answers ≤ ${took.slowestRead} ms, writes ≤ ${took.slowestWrite} ms`,
    );
    return { expected, after, took, wrong: wrongIn(expected, after) };
  };

  const before = await count(now);
  console.log(
    `  rows: ${Object.entries(before.rows)
      .flatMap(([table, n]) => (n ? [`${table} ${n}`] : []))
      .join(', ')}`,
  );
  const sizes = await sizeOf(own, folder, extension.id);
  const bound = (Object.keys(BYTES) as (keyof typeof BYTES)[]).reduce(
    (sum, table) => sum + BYTES[table] * (before.rows[table] ?? 0),
    0,
  );
  console.log(`  bytes: ${sizes.estimate} as the browser says, ${sizes.onDisk} on disk, bound ${bound}`);
  const shown = await shownOnDesk(extension);
  const isShown = [before.rows.profiles, before.rows.posts, before.rows.snapshots].every((n) =>
    shown.replace(/[^\d ]/g, '').includes(String(n)),
  );
  console.log(`  the desk says: ${shown}`);

  const today = await swept('the same day', now);
  const next = await swept('a day later', now + DAY);
  await lastSeen(own, unseen, now - 25 * MONTH);
  const years = await swept(`two days later, ${unseen.length} profiles unseen for 25 months`, now + 2 * DAY, forgotten);
  const left = (await count(now, [], forgotten)).ofNamed;
  const sweeps = [today, next, years];
  return [
    atLeast('profiles', before.rows.profiles ?? 0, THIRTY_DAYS.profiles, 'rows'),
    atLeast('posts', before.rows.posts ?? 0, THIRTY_DAYS.profiles * THIRTY_DAYS.posts, 'rows'),
    atLeast('snapshots', before.rows.snapshots ?? 0, THIRTY_DAYS.profiles * THIRTY_DAYS.snapshots, 'rows'),
    atMost('bytes', sizes.estimate, bound, 'bytes'),
    atMost('onDisk', sizes.onDisk, bound, 'bytes'),
    atMost('shownWrongly', isShown ? 0 : 1, 0, 'numbers on the desk'),
    atMost('goneTooEarly', before.snapshots === today.after.snapshots ? 0 : 1, 0, 'sets of young snapshots changed'),
    atMost('thinnedWrongly', next.wrong + years.wrong, 0, 'sets of snapshots not as promised'),
    atMost('protectedLost', lost(years.expected, years.after), 0, 'rows of kept profiles'),
    atMost('forgottenLeft', left.profiles + left.posts + left.snapshots, 0, 'rows of forgotten profiles'),
    atMost('daily', Math.max(...sweeps.map(({ took }) => took.seconds)), A_WORKERS_LIFE, 's'),
    atMost('slowestAnswer', Math.max(...sweeps.map(({ took }) => took.slowestRead)), PATIENCE, 'ms'),
    atMost('slowestWrite', Math.max(...sweeps.map(({ took }) => took.slowestWrite)), PATIENCE, 'ms'),
  ];
}

const profileKeys = (own: Page): Promise<ProfileKey[]> =>
  own.evaluate(async () => {
    const request = indexedDB.open('creator-gauge');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const all = db.transaction('profiles').objectStore('profiles').getAllKeys();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    db.close();
    return all.result as ProfileKey[];
  });

/** Shortlists one half and queues the other, by the product's own messages. */
async function protect(own: Page, keys: readonly ProfileKey[]): Promise<void> {
  const [listed, queued] = [keys.slice(0, keys.length / 2), keys.slice(keys.length / 2)];
  await ask(own, 'shortlist:set-many', { profileKeys: listed, status: 'shortlisted' });
  const profiles = queued.map((key) => {
    const [platform, profileId] = key.split(':') as ['instagram' | 'tiktok' | 'youtube', string];
    return { name: key, platform, handle: null, profileId };
  });
  await ask(own, 'queue:add', { profiles });
}

/** 1 where the snapshots left are not exactly those that the promise names. */
const wrongIn = (expected: Counted, after: Counted): number =>
  expected.thinned.count === after.rows.snapshots && expected.thinned.mark === after.snapshots ? 0 : 1;

/** Their snapshots are thinned like all others: which of them stay is part of the exact set. */
const lost = (before: Counted, after: Counted): number =>
  (['profiles', 'posts'] as const).reduce(
    (sum, table) => sum + Math.max(0, before.ofNamed[table] - after.ofNamed[table]),
    0,
  );

async function sizeOf(own: Page, folder: string, id: string): Promise<{ estimate: number; onDisk: number }> {
  const estimate = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const its = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => path.includes(id));
  return { estimate, onDisk: its.reduce((sum, path) => sum + statSync(path).size, 0) };
}

/** What the desk's settings say of what is stored. */
async function shownOnDesk(extension: Extension): Promise<string> {
  const desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await section(desk, /^Settings/);
  const line = desk.getByText(/dated reading/).first();
  await line.waitFor({ timeout: 120_000 });
  const text = (await line.textContent()) ?? '';
  await desk.close();
  return text;
}

const atMost = (id: string, value: number, limit: number, unit: string): Proven => ({
  ...{ id: `thirtyDays.${id}`, value, limit, unit },
  ok: value <= limit,
});
const atLeast = (id: string, value: number, limit: number, unit: string): Proven => ({
  ...{ id: `thirtyDays.${id}`, value, limit, unit: `${unit}, at least` },
  ok: value >= limit,
});
