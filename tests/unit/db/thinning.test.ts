import { describe, expect, it } from 'vitest';
import { applyRetention } from '@/lib/background/retention';
import { decide } from '@/lib/db/decisions';
import { patchSettings } from '@/lib/db/settings';
import { snapshotsOf } from '@/lib/db/snapshots';
import { surplus } from '@/lib/db/thinning';
import { seriesOf } from '@/lib/history/series';
import type { ProfileKey } from '@/lib/model/profile';
import { exact, type Quantity } from '@/lib/model/quantity';
import { aSnapshot } from '../../support/builders';
import { DAY, emptyDatabase, HOUR, post, START } from './readings';

const KEY: ProfileKey = 'instagram:42';

/** Days of UTC, so that the tests mean the same wherever they run. */
const utcDay = (at: number) => Math.floor(at / DAY);
const read = (at: number, followers: Quantity | null = exact(1_000)) => ({ at, followers });

describe('thinning', () => {
  const visits = [0, 1, 2, 25, 26].map((hours) => read(START + hours * HOUR));
  const goneOf = (now: number, horizon: number, of = visits) => surplus(of, now, horizon, utcDay);

  it('leaves the last 30 days as they are', () => {
    expect(goneOf(START + 30 * DAY, Number.NEGATIVE_INFINITY)).toEqual([]);
  });

  it('then keeps each day’s last', () => {
    const gone = goneOf(START + 40 * DAY, Number.NEGATIVE_INFINITY);
    expect(gone.map((at) => (at - START) / HOUR)).toEqual([0, 1, 25]);
  });

  it('of a day keeps the last that has followers, where one has', () => {
    const [first, second, third] = [0, 1, 2].map((hours) => START + hours * HOUR) as [number, number, number];
    const gone = (...followers: (Quantity | null)[]) =>
      goneOf(
        START + 40 * DAY,
        0,
        followers.map((count, i) => read(START + i * HOUR, count)),
      ).sort((a, b) => a - b);
    expect(gone(exact(1), exact(2), null)).toEqual([first, third]);
    expect(gone(null, null, null)).toEqual([first, second]);
    expect(gone(null, exact(1), exact(2))).toEqual([first, second]);
  });

  it('counts days as it is told: two days of the calendar keep two, though they are one of UTC', () => {
    const fromNoon = (at: number) => utcDay(at + 12 * HOUR);
    const both = [10, 14].map((hour) => read(Date.UTC(2026, 2, 2, hour)));
    expect(surplus(both, START + 40 * DAY, 0, fromNoon)).toEqual([]);
    expect(goneOf(START + 40 * DAY, 0, both)).toHaveLength(1);
  });

  it('moves no point of the history that is drawn', () => {
    const kept = visits.filter(({ at }) => !goneOf(START + 40 * DAY, 0).includes(at));
    const drawn = (of: typeof visits) =>
      seriesOf(
        { snapshots: of.map(({ at, followers }) => ({ ...aSnapshot(at, { followers: 0 }), followers })), days: [] },
        'followers',
        utcDay,
      );
    expect(drawn(kept)).toEqual(drawn(visits));
    expect(kept).toHaveLength(2);
  });

  it('drops what lies before the horizon', () => {
    const dates = visits.map(({ at }) => at);
    expect(goneOf(START + 40 * DAY, START + DAY)).toEqual(dates.slice(0, 4));
  });

  it('repeated, takes nothing more', () => {
    const now = START + 40 * DAY;
    const gone = new Set(goneOf(now, 0));
    expect(
      goneOf(
        now,
        0,
        visits.filter(({ at }) => !gone.has(at)),
      ),
    ).toEqual([]);
  });
});

/** A profile visited three times a day for so many days. */
async function visited(days: number) {
  const db = emptyDatabase();
  const empty = { following: null, postsTotal: null, likesTotal: null, viewsTotal: null, followers: null };
  await db.snapshots.bulkAdd(
    Array.from({ length: days * 3 }, (_, i) => ({
      profileKey: KEY,
      at: START + Math.floor(i / 3) * DAY + (i % 3) * HOUR,
      ...empty,
    })),
  );
  const lastSeenAt = START + (days - 1) * DAY + 2 * HOUR;
  await db.profiles.add({
    key: KEY,
    platform: 'instagram',
    id: '42',
    handle: 'marlo',
    handleAt: START,
    fields: {},
    firstSeenAt: START,
    lastSeenAt,
  });
  await db.handles.add({ handle: 'instagram:@marlo', key: KEY });
  await db.posts.add({
    ...post('p1'),
    key: 'instagram:p1',
    profileKey: KEY,
    platform: 'instagram',
    coOwners: [],
    fields: {},
    withheld: {},
    placements: {},
    lastSeenAt,
  });
  return db;
}

describe('retention', () => {
  it('over 26 months of daily visits keeps 24: one a day, three a day for the last month', async () => {
    const db = await visited(790);
    const now = START + 790 * DAY;
    await applyRetention(db, now, utcDay);
    const history = await snapshotsOf(db, KEY);
    const age = (at: number) => (now - at) / DAY;
    expect(age(history[0]?.at ?? 0)).toBeLessThanOrEqual(24 * 30.44);
    expect(age(history[0]?.at ?? 0)).toBeGreaterThan(24 * 30.44 - 1);
    const days = new Map<number, number>();
    for (const { at } of history) {
      const day = Math.floor(at / DAY);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    const old = [...days].filter(([day]) => age((day + 1) * DAY) >= 30);
    expect(new Set(old.map(([, n]) => n))).toEqual(new Set([1]));
    expect(new Set([...days].slice(-30).map(([, n]) => n))).toEqual(new Set([3]));
  });

  it('keeps a shortlisted profile’s history for ever', async () => {
    const db = await visited(790);
    await decide(db, KEY, 'declined', [], START);
    await applyRetention(db, START + 3_000 * DAY, utcDay);
    expect((await snapshotsOf(db, KEY))[0]?.at).toBe(START + 2 * HOUR);
    expect(await db.posts.count()).toBe(1);
  });

  it('forgets a profile that nobody has looked at for as long, with its posts', async () => {
    const db = await visited(3);
    await patchSettings(db, { retentionMonths: 6 });
    await applyRetention(db, START + 5 * 30 * DAY);
    expect(await db.profiles.count()).toBe(1);
    await applyRetention(db, START + 7 * 31 * DAY);
    for (const table of [db.profiles, db.posts, db.snapshots, db.handles]) expect(await table.count()).toBe(0);
  });
});
