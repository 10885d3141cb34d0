import { describe, expect, it } from 'vitest';
import { refreshDigests } from '@/lib/background/digests';
import { ingest } from '@/lib/background/ingest';
import { applyRetention } from '@/lib/background/retention';
import { viewOf } from '@/lib/background/view';
import { readBackup } from '@/lib/backup/read-backup';
import { makeBackup } from '@/lib/db/backup';
import { comparisonOf } from '@/lib/db/comparison';
import type { Database } from '@/lib/db/database';
import { recentDigests } from '@/lib/db/digests';
import { loadCampaigns, loadPeople } from '@/lib/db/load-campaigns';
import { loadReport } from '@/lib/db/load-report';
import { placeOf } from '@/lib/db/queue';
import { getSettings } from '@/lib/db/settings';
import { SOUND } from '@/lib/db/sound-rows';
import { suggestionsFor } from '@/lib/db/suggestions';
import { exact } from '@/lib/model/quantity';
import { filled } from './filled';
import { contents, DAY, post, reading, START } from './readings';

const KEY = 'instagram:42';
const ADDRESS = { platform: 'instagram', handle: 'marlo', profileId: null } as const;

/** All that screens are made of. */
async function shown(db: Database) {
  const { books, lessons } = await loadCampaigns(db);
  const people = books[0] && (await loadPeople(db, books[0], START));
  const rows = await contents(db);
  return {
    ...{ rows, books, lessons, people: people && [...people.reports.keys()] },
    view: await viewOf(db, ADDRESS, START),
    report: await loadReport(db, KEY, START),
    recent: await recentDigests(db, 10),
    place: await placeOf(db, ADDRESS),
    comparison: await comparisonOf(db, KEY),
    suggestions: await suggestionsFor(db, KEY),
    settings: await getSettings(db),
    backup: await makeBackup(db, START),
  };
}

type Row = Record<string, unknown>;

/** The row under other keys of the same profile: without one field, with another kind of value in it, with its key alone. */
function damaged(db: Database, table: string, row: Row): Row[] {
  const path = db.table(table).schema.primKey.keyPath;
  const keys = Array.isArray(path) ? path : [path as string];
  const last = keys.at(-1) as string;
  const others = Object.entries(SOUND[table] ?? {}).filter(([field]) => !keys.includes(field));
  const changes = others.flatMap(([field, kind]) => {
    const wrong = kind === 'count' ? ['x', 7, {}] : [undefined, null, 'x', 7];
    return wrong
      .filter((value) => typeof value !== typeof row[field] || kind === 'count')
      .map((value) => ({ [field]: value }));
  });
  const all = [...changes.map((change) => ({ ...row, ...change })), ...(changes.length > 0 ? [pick(row, keys)] : [])];
  return all.map((one, index) => ({
    ...one,
    [last]: typeof row[last] === 'number' ? row[last] + index + 1 : `${row[last]}-bad-${index}`,
  }));
}

const pick = (row: Row, keys: readonly string[]): Row => Object.fromEntries(keys.map((key) => [key, row[key]]));

async function example(): Promise<Database> {
  const db = await filled();
  await refreshDigests(db, 'recent', START);
  return db;
}

describe('a row of the wrong shape', () => {
  it('is told in every table', async () => {
    const db = await example();
    expect(Object.keys(SOUND).sort()).toEqual(db.tables.map(({ name }) => name).sort());
    // A row that is as it should be passes.
    for (const { name } of db.tables) expect([name, await db.table(name).count()]).not.toEqual([name, 0]);
    for (const [name, rows] of Object.entries(await contents(db)))
      expect([name, rows.length]).toEqual([name, await db.table(name).count()]);
  });

  it.each(Object.keys(SOUND))('in %s hides nothing else and stops nothing', async (table) => {
    const db = await example();
    const before = await shown(db);
    const bad = damaged(db, table, before.rows[table]?.[0] as Row);
    // Of a setting any value is read as it is asked for; "count" alone may be missing.
    expect(bad.length > 0).toBe(table !== 'settings');
    await db.table(table).bulkPut(bad);
    expect(await shown(db)).toEqual(before);

    // What is done in the background goes on, too.
    await refreshDigests(db, 'recent', START);
    await applyRetention(db, START);
    expect(readBackup(JSON.stringify(await makeBackup(db, START)))).toMatchObject({ ok: true });
    const later = reading(START + DAY, { followers: exact(1_050) }, { posts: [post('p0', { likes: exact(48) })] });
    expect(await ingest(db, [later], START + DAY)).toMatchObject({ ok: true });
    expect((await loadReport(db, KEY, START + DAY))?.profile.followers).toEqual(exact(1_050));
  });

  it('gives way to what is read anew', async () => {
    const db = await example();
    await db.table('posts').put({ profileKey: KEY, id: 'p0', fields: null });
    await db.table('profiles').put({ key: KEY, fields: 'gone' });
    const again = reading(START + DAY, {}, { posts: [post('p0', { likes: exact(48) })] });
    expect(await ingest(db, [again], START + DAY)).toMatchObject({ ok: true });
    expect((await db.posts.get([KEY, 'p0']))?.fields.likes?.value).toEqual(exact(48));
    expect((await db.profiles.get(KEY))?.fields.followers?.value).toEqual(exact(1_000));
    expect(await db.posts.where('profileKey').equals(KEY).count()).toBe(8);
  });
});
