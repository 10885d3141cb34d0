import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { refreshDigests } from '@/lib/background/digests';
import { ingest } from '@/lib/background/ingest';
import { applyRetention } from '@/lib/background/retention';
import { createDatabase, type Database } from '@/lib/db/database';
import { addDayFigures, dayFiguresOfProfile } from '@/lib/db/day-figures';
import { decide } from '@/lib/db/decisions';
import { deleteProfile } from '@/lib/db/delete';
import { version1 } from '@/lib/db/migrations/version-1';
import { version2 } from '@/lib/db/migrations/version-2';
import { version3 } from '@/lib/db/migrations/version-3';
import { version4 } from '@/lib/db/migrations/version-4';
import { version5 } from '@/lib/db/migrations/version-5';
import { version6 } from '@/lib/db/migrations/version-6';
import { version7 } from '@/lib/db/migrations/version-7';
import { rekey } from '@/lib/db/rekey';
import { patchSettings } from '@/lib/db/settings';
import { type DayFigure, localDay } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';
import { exact, moment } from '@/lib/model/quantity';
import { DAY, emptyDatabase, HOUR, post, reading, START } from './readings';

const KEY: ProfileKey = 'instagram:42';

/** Posts with so many likes each, read together with the profile; 1 000 followers. */
const posts = (likes: number) =>
  Array.from({ length: 8 }, (_, n) =>
    post(`p${n}`, { likes: exact(likes), comments: exact(0), publishedAt: moment(START - (n + 3) * DAY) }),
  );

const listingAt = (visit: number) => ({
  list: 'posts',
  start: true,
  order: 'newest' as const,
  postIds: posts(0).map(({ id }) => id),
  visit,
  offset: 0,
});

const visit = (db: Database, at: number, likes: number) =>
  ingest(db, [reading(at, {}, { posts: posts(likes), listing: listingAt(at) })], at);

const rates = async (db: Database) =>
  (await dayFiguresOfProfile(db, KEY)).map(({ day, figures }) => [day, ...figures.map(({ value }) => value)]);

const figure = (at: number, value: number, kpi: DayFigure['kpi'] = 'engagementRateByFollowers'): DayFigure => ({
  kpi,
  value,
  low: value,
  high: value,
  n: 12,
  basis: 'followers',
  format: null,
  confidence: 'exact',
  at,
});

describe('the rates of a day', () => {
  it('are kept when a profile is read, with what they are made of; the day’s last reading wins', async () => {
    const db = emptyDatabase();
    await visit(db, START, 40);
    await visit(db, START + HOUR, 50);
    await visit(db, START + DAY, 60);
    expect(await rates(db)).toEqual([
      [localDay(START), 0.05],
      [localDay(START) + 1, 0.06],
    ]);
    const [{ figures } = { figures: [] }] = await dayFiguresOfProfile(db, KEY);
    expect(figures).toEqual([{ ...figure(START + HOUR, 0.05), n: 8 }]);
  });

  it('are of the day of the reading: looked at again, or worked out anew, nothing is added', async () => {
    const db = emptyDatabase();
    await visit(db, START, 40);
    const before = await dayFiguresOfProfile(db, KEY);
    expect(before).toHaveLength(1);
    await patchSettings(db, { windowSize: 6 });
    await refreshDigests(db, 'recent', START + 3 * DAY);
    const surface = reading(START).surface;
    await ingest(db, [reading(START + 3 * DAY, null, { surface })], START + 3 * DAY);
    expect(await dayFiguresOfProfile(db, KEY)).toEqual(before);
  });

  it('are none where only the header was read: counts of another day are not this day’s', async () => {
    const db = emptyDatabase();
    await visit(db, START, 40);
    await ingest(db, [reading(START + 3 * DAY, { followers: exact(900) })], START + 3 * DAY);
    expect(await rates(db)).toEqual([[localDay(START), 0.04]]);
  });

  it('keep a rate that the day’s later reading did not show, and never give way to an earlier one', async () => {
    const db = emptyDatabase();
    const add = (...figures: DayFigure[]) => addDayFigures(db, [{ profileKey: KEY, day: localDay(START), figures }]);
    await add(figure(START, 0.03), figure(START, 0.4, 'viewRate'));
    await add(figure(START + HOUR, 0.02));
    await add(figure(START - HOUR, 0.09));
    expect(new Set((await rates(db))[0]?.slice(1))).toEqual(new Set([0.02, 0.4]));
  });

  it('go with their profile to its id, and are deleted with it', async () => {
    const db = emptyDatabase();
    await visit(db, START, 40);
    await addDayFigures(db, [
      { profileKey: 'instagram:77', day: localDay(START), figures: [figure(START + HOUR, 0.07)] },
      { profileKey: 'instagram:9', day: 3, figures: [figure(START, 0.5)] },
    ]);
    await db.transaction('rw', db.tables, () => rekey(db, KEY, 'instagram:77'));
    const moved = await dayFiguresOfProfile(db, 'instagram:77');
    expect(moved.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[0.07]]);
    expect(await rates(db)).toEqual([]);
    await deleteProfile(db, 'instagram:77');
    expect((await db.dayFigures.toArray()).map(({ profileKey }) => profileKey)).toEqual(['instagram:9']);
  });

  it('are forgotten with the snapshots, unless the profile has a status', async () => {
    const db = emptyDatabase();
    await visit(db, START, 40);
    await visit(db, START + 400 * DAY, 50);
    await applyRetention(db, START + 740 * DAY);
    expect((await rates(db)).map(([day]) => day)).toEqual([localDay(START) + 400]);
    expect(await db.snapshots.count()).toBe(1);
    await addDayFigures(db, [{ profileKey: KEY, day: localDay(START), figures: [figure(START, 0.03)] }]);
    await decide(db, KEY, 'maybe', [], START);
    await applyRetention(db, START + 2_000 * DAY);
    expect(await rates(db)).toHaveLength(2);
  });
});

it('a database of version 7 keeps what it holds', async () => {
  const shared = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie('creator-gauge', shared);
  for (const version of [version1, version2, version3, version4, version5, version6, version7]) version(old);
  const rows = {
    snapshots: {
      ...{ profileKey: KEY, at: START, followers: exact(1_000), following: null, postsTotal: null },
      ...{ likesTotal: null, viewsTotal: null },
    },
    notes: { profileKey: KEY, tags: ['food'], lists: [], note: 'fast', quote: null },
    shortlist: { profileKey: KEY, status: 'maybe', addedAt: START },
  };
  for (const [table, row] of Object.entries(rows)) await old.table(table).put(row);
  old.close();
  const db = createDatabase(shared);
  for (const [table, row] of Object.entries(rows)) expect(await db.table(table).toArray()).toEqual([row]);
  expect(await db.dayFigures.count()).toBe(0);
});
