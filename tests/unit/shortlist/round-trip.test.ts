import { describe, expect, it } from 'vitest';
import { importProfiles, undoImport } from '@/lib/db/import';
import { loadReports } from '@/lib/db/load-report';
import { notesOf } from '@/lib/db/notes';
import { getEntry } from '@/lib/db/shortlist';
import type { ExportRow } from '@/lib/export/export-row';
import { type Preset, profilesToCsv } from '@/lib/export/presets';
import { LABELS } from '@/lib/export/words';
import { noNotes } from '@/lib/model/notes';
import { STATUSES } from '@/lib/model/shortlist';
import { guessMapping } from '@/lib/shortlist/import/columns';
import { readFile } from '@/lib/shortlist/import/read-file';
import { readRows } from '@/lib/shortlist/import/read-rows';
import { NOW } from '../../support/builders';
import { built } from '../../support/reports/built';
import { contents, emptyDatabase, reading, store } from '../db/readings';

const ROWS: ExportRow[] = [built.instagramMicro(), built.tiktokMid(), built.youtubeHalfOpened()].map(
  (report, index) => ({
    report,
    entry: { profileKey: report.profile.key, status: STATUSES[index] ?? 'new', addedAt: NOW - index * 86_400_000 },
    notes:
      index === 1
        ? noNotes(report.profile.key)
        : {
            profileKey: report.profile.key,
            tags: ['ceramics', "l'été"],
            lists: ['Autumn 26'],
            note: 'Replies fast;\n"asks" 1,200',
            quote: { amount: 1_200.5, currency: 'GBP', deliverable: index === 0 ? '1 reel, 2 stories' : '' },
          },
  }),
);

const NOTHING_SAID = { site: null, currency: null };

/** What a clean profile holds once the file was brought in. */
async function broughtIn(text: string) {
  const file = readFile('creators.csv', text);
  if (!file) throw new Error('the file holds no row');
  const plan = readRows(file, guessMapping(file.headers), NOTHING_SAID);
  const db = emptyDatabase();
  const before = await importProfiles(db, plan.profiles, file.name, NOW);
  const rows: ExportRow[] = [];
  const keys = before.map(({ profileKey }) => profileKey);
  for await (const report of loadReports(db, keys, NOW)) {
    const { key } = report.profile;
    rows.push({ report, entry: await getEntry(db, key), notes: await notesOf(db, key) });
  }
  return { db, before, rows, plan };
}

describe.each(['en', 'fr'] as const)('a file of ours, in %s', (language) => {
  it.each(['readable', 'evidence'] as const)(
    'with the preset "%s" comes back as it went out',
    async (preset: Preset) => {
      const text = profilesToCsv(ROWS, preset, LABELS[language]);
      const { plan, rows } = await broughtIn(text);
      expect([plan.bad, plan.repeats]).toEqual([[], []]);
      expect(plan.profiles).toHaveLength(ROWS.length);
      const again = profilesToCsv(rows, preset, LABELS[language]);
      expect(again.split('\r\n')).toEqual(text.split('\r\n'));
    },
  );
});

it('what is brought in says that it is from a file, and gives way to what is read here', async () => {
  const { db } = await broughtIn(profilesToCsv(ROWS.slice(0, 1), 'evidence'));
  const [entry] = await db.shortlist.toArray();
  const key = entry!.profileKey;
  expect(key).toMatch(/^instagram:@/);
  const first = loadReports(db, [key], NOW);
  expect((await first.next()).value).toMatchObject({ imported: { file: 'creators.csv', at: NOW } });

  const handle = key.slice('instagram:@'.length);
  await store(db, reading(NOW, { id: '42', handle }, { surface: { ...reading(NOW).surface, handle } }));
  expect((await db.shortlist.toArray()).map(({ profileKey }) => profileKey)).toEqual(['instagram:42']);
  expect((await notesOf(db, 'instagram:42')).tags).toEqual(['ceramics', "l'été"]);
  const report = (await loadReports(db, ['instagram:42'], NOW).next()).value;
  expect(report.imported).toBeUndefined();
  expect(report.profile.followers.value).toBe(1_000);
});

it('an import is taken back whole', async () => {
  const db = emptyDatabase();
  await store(db, reading(NOW));
  await db.shortlist.put({ profileKey: 'instagram:42', status: 'booked', addedAt: 5 });
  const untouched = await contents(db);
  const file = readFile('mine.csv', 'handle,site,status,notes\nmarlo,Instagram,Declined,no\nnora,tiktok,,\n')!;
  const { profiles } = readRows(file, guessMapping(file.headers), NOTHING_SAID);
  const before = await importProfiles(db, profiles, 'mine.csv', NOW);
  expect(await getEntry(db, 'instagram:42')).toMatchObject({ status: 'declined', addedAt: 5 });
  expect(await getEntry(db, 'tiktok:@nora')).toMatchObject({ status: 'new', addedAt: NOW });
  await undoImport(db, before);
  expect(await contents(db)).toEqual(untouched);
});

it('a profile that two rows name, and one that was read meanwhile, are taken back too', async () => {
  const db = emptyDatabase();
  const one = readFile('mine.csv', 'handle,site,status\nmarlo,Instagram,Maybe\n')!;
  const { profiles } = readRows(one, guessMapping(one.headers), NOTHING_SAID);
  const before = await importProfiles(db, [...profiles, { ...profiles[0]!, status: 'declined' }], 'mine.csv', NOW);
  await store(db, reading(NOW));
  expect(await getEntry(db, 'instagram:42')).toMatchObject({ status: 'declined' });
  await undoImport(db, before);
  expect(await db.shortlist.count()).toBe(0);
  expect(await db.imported.count()).toBe(0);
  expect(await db.profiles.count()).toBe(1);
});

it('a handle that a file named of a profile known by its id alone becomes that profile’s', async () => {
  const db = emptyDatabase();
  await store(
    db,
    reading(NOW - 1, { handle: null }, { surface: { ...reading(NOW).surface, handle: null, profileId: '42' } }),
  );
  const file = readFile('mine.csv', 'handle,site,tags\nmarlo,Instagram,food\n')!;
  await importProfiles(db, readRows(file, guessMapping(file.headers), NOTHING_SAID).profiles, 'mine.csv', NOW);
  await store(db, reading(NOW));
  expect((await db.shortlist.toArray()).map(({ profileKey }) => profileKey)).toEqual(['instagram:42']);
  expect((await notesOf(db, 'instagram:42')).tags).toEqual(['food']);
});
