import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ingest } from '@/lib/background/ingest';
import { applyRetention } from '@/lib/background/retention';
import { attempt } from '@/lib/db/attempt';
import { createDatabase, type Database } from '@/lib/db/database';
import { decide, decisionsOf, undoDecision } from '@/lib/db/decisions';
import { loadReport } from '@/lib/db/load-report';
import { snapshotsOf } from '@/lib/db/snapshots';
import { exact, moment } from '@/lib/model/quantity';
import { contents, DAY, emptyDatabase, HOUR, post, reading, START, store } from './readings';

const KEY = 'instagram:42';
const quietly = () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
};
afterEach(() => vi.restoreAllMocks());

const eight = () =>
  Array.from({ length: 8 }, (_, n) =>
    post(`p${n}`, { likes: exact(40 + n), comments: exact(3), publishedAt: moment(START - (n + 3) * DAY) }),
  );
const sharing = (indexedDB: IDBFactory) => createDatabase({ indexedDB, IDBKeyRange });

/** Lets writes to a table fail as the browser fails them, until it is called off. */
function failing(db: Database, table: string, name: string): () => void {
  const fail = () => {
    throw new DOMException('from the browser', name);
  };
  db.table(table).hook('creating', fail);
  db.table(table).hook('updating', fail);
  return () => {
    db.table(table).hook('creating').unsubscribe(fail);
    db.table(table).hook('updating').unsubscribe(fail);
  };
}

describe('a full disk', () => {
  it.each(['profiles', 'posts', 'snapshots', 'health', 'handles'])(
    'met at %s keeps what was there, whole, and goes on once there is room',
    async (table) => {
      quietly();
      const db = emptyDatabase();
      await store(db, reading(START, {}, { posts: eight() }));
      const before = await contents(db);
      const freed = failing(db, table, 'QuotaExceededError');
      const next = reading(
        START + DAY,
        { id: '43', handle: 'nils' },
        { posts: [post('q1', { owner: { id: '43', handle: 'nils' } })] },
      );
      const ofNils = { ...next, surface: { ...next.surface, handle: 'nils' } };
      expect(await ingest(db, [ofNils], START + DAY)).toMatchObject({ ok: false, reason: 'quota' });
      expect(await contents(db)).toEqual(before);
      freed();
      expect(await ingest(db, [ofNils], START + DAY)).toMatchObject({ ok: true });
      expect(await db.profiles.get('instagram:43')).toBeDefined();
    },
  );
});

describe('storage that the browser does not open', () => {
  it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
    'for a %s is told, and is used as soon as it opens',
    async (name) => {
      quietly();
      const indexedDB = new IDBFactory();
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = () => {
        throw new DOMException('no storage here', name);
      };
      const db = sharing(indexedDB);
      const first = await ingest(db, [reading(START)], START);
      expect(first).toMatchObject({ ok: false, reason: expect.stringMatching(/^storage-/) });
      indexedDB.open = open;
      expect(await ingest(db, [reading(START)], START)).toMatchObject({ ok: true });
      expect(await db.profiles.count()).toBe(1);
    },
  );
});

describe('a database that is closed under way', () => {
  it('by the browser: what was being written is written, and so is what follows', async () => {
    quietly();
    const db = emptyDatabase();
    await store(db, reading(START, {}, { posts: eight() }));
    for (let n = 1; n <= 5; n++) {
      const at = START + n * DAY;
      const running = ingest(db, [reading(at, { followers: exact(1_000 + n) })], at);
      db.close({ disableAutoOpen: n % 2 === 0 });
      expect(await running).toMatchObject({ ok: true });
    }
    expect((await snapshotsOf(db, KEY)).map(({ followers }) => followers?.value)).toEqual([
      1_000, 1_001, 1_002, 1_003, 1_004, 1_005,
    ]);
    expect(await db.posts.count()).toBe(8);
  });

  it('for a later version in another window: that one is not kept waiting, and this one says so', async () => {
    quietly();
    const indexedDB = new IDBFactory();
    const db = sharing(indexedDB);
    await store(db, reading(START, {}, { posts: eight() }));
    const later = new Dexie('creator-gauge', { indexedDB, IDBKeyRange });
    const stores = db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
    ]);
    later.version(db.verno + 1).stores({ ...Object.fromEntries(stores), fromLater: '&id' });
    await later.open();
    expect(await later.table('posts').count()).toBe(8);
    expect(await ingest(db, [reading(START + DAY)], START + DAY)).toMatchObject({ ok: false, reason: 'newer-data' });
    expect(await later.table('snapshots').count()).toBe(1);
  });
});

describe('an upgrade with a window of the earlier version open', () => {
  const earlier = (indexedDB: IDBFactory) => {
    const db = new Dexie('creator-gauge', { indexedDB, IDBKeyRange });
    db.version(1).stores({ shortlist: '&profileKey, status, addedAt', settings: '&name' });
    return db;
  };

  it('goes through: that window lets go by itself, and nothing is lost', async () => {
    quietly();
    const indexedDB = new IDBFactory();
    const old = earlier(indexedDB);
    await old.table('shortlist').add({ profileKey: KEY, status: 'maybe', addedAt: START });
    const db = sharing(indexedDB);
    expect(await attempt(db, () => decide(db, KEY, 'shortlisted', [], START + DAY))).toMatchObject({ ok: true });
    expect(await db.shortlist.toArray()).toEqual([{ profileKey: KEY, status: 'shortlisted', addedAt: START }]);
  });

  it('waits for one that does not let go, and goes on by itself when it is closed', async () => {
    quietly();
    const indexedDB = new IDBFactory();
    const old = earlier(indexedDB);
    await old.table('shortlist').add({ profileKey: KEY, status: 'maybe', addedAt: START });
    const held = old.backendDB();
    held.onversionchange = null;
    const db = sharing(indexedDB);
    const blocked = new Promise((resolve) => db.on('blocked', resolve));
    const waiting = attempt(db, () => db.shortlist.toArray());
    await blocked;
    held.close();
    expect(await waiting).toEqual({ ok: true, value: [{ profileKey: KEY, status: 'maybe', addedAt: START }] });
  });
});

describe('a clock that was put back', () => {
  it('loses no reading, and forgets nothing', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, {}, { posts: eight() }));
    const before = START - 400 * DAY;
    expect(await ingest(db, [reading(before, { followers: exact(900) })], before)).toMatchObject({ ok: true });
    await applyRetention(db, before);
    expect((await snapshotsOf(db, KEY)).map(({ followers }) => followers?.value)).toEqual([900, 1_000]);
    expect(await db.posts.count()).toBe(8);
    expect((await db.profiles.get(KEY))?.fields.followers?.value).toEqual(exact(1_000));
    // Once it goes right again, all is there.
    await applyRetention(db, START + HOUR);
    expect((await snapshotsOf(db, KEY)).map(({ followers }) => followers?.value)).toEqual([900, 1_000]);
  });

  it('makes no figure of time that has not been: none is negative or no number', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, {}, { posts: eight() }), reading(START + 40 * DAY, { followers: exact(1_200) }));
    const report = await loadReport(db, KEY, START - 30 * DAY);
    expect(report?.profile.followers).toEqual(exact(1_200));
    const values = report?.measures.flatMap(({ measure }) => [measure.value, measure.low, measure.high]) ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
    const days = report?.measures.find(({ measure }) => measure.id === 'daysSinceLastPost')?.measure.value ?? null;
    expect(days === null || days >= 0).toBe(true);
  });

  it('keeps decisions in the order in which they were taken', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'maybe', [], START);
    const { decision } = await decide(db, KEY, 'declined', [], START - 90 * DAY);
    expect((await decisionsOf(db, KEY)).map(({ status }) => status)).toEqual(['declined', 'maybe']);
    const { entry } = await undoDecision(db, KEY, decision?.at ?? 0);
    expect(entry?.status).toBe('maybe');
  });
});

describe('two windows at once', () => {
  const two = () => {
    const indexedDB = new IDBFactory();
    return [sharing(indexedDB), sharing(indexedDB)] as const;
  };

  it('that decide on the same profile both are in the log, and the last one stands', async () => {
    const [one, other] = two();
    const statuses = ['maybe', 'declined', 'shortlisted', 'contacted', 'booked', 'new'] as const;
    await Promise.all(statuses.map((status, n) => decide(n % 2 === 0 ? one : other, KEY, status, [], START + n)));
    const log = await decisionsOf(one, KEY);
    expect(log.map(({ status }) => status).sort()).toEqual([...statuses].sort());
    expect(await other.shortlist.toArray()).toEqual([
      { profileKey: KEY, status: log[0]?.status, addedAt: expect.any(Number) },
    ]);
    // Each knows what stood before it: undone one by one, they lead back to nothing.
    for (const { at } of log) await undoDecision(other, KEY, at);
    expect([await one.shortlist.count(), await one.decisions.count()]).toEqual([0, 0]);
  });

  it('an undo of what the other window has decided over since changes nothing', async () => {
    const [one, other] = two();
    const { decision } = await decide(one, KEY, 'maybe', [], START);
    await decide(other, KEY, 'booked', [], START + 1_000);
    await undoDecision(one, KEY, decision?.at ?? 0);
    expect((await one.shortlist.get(KEY))?.status).toBe('booked');
  });

  it('that read the same profile at once lose nothing of each other', async () => {
    const [one, other] = two();
    const readings = eight().map((seen, n) => reading(START + n, {}, { posts: [seen] }));
    await Promise.all(readings.map((seen, n) => ingest(n % 2 === 0 ? one : other, [seen], START + n)));
    expect((await one.posts.toArray()).map(({ id }) => id).sort()).toEqual(
      eight()
        .map(({ id }) => id)
        .sort(),
    );
    expect([await one.profiles.count(), await one.snapshots.count()]).toEqual([1, 1]);
  });
});
