import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/db/database';
import { decide, decisionsOf, lastDecision, undoDecision } from '@/lib/db/decisions';
import { deleteProfile } from '@/lib/db/delete';
import { importProfiles, undoImport } from '@/lib/db/import';
import { notesOf, patchNotes } from '@/lib/db/notes';
import { getEntry } from '@/lib/db/shortlist';
import { isUndo } from '@/lib/model/decision';
import type { ImportedProfile } from '@/lib/model/imported';
import { noNotes } from '@/lib/model/notes';
import type { Status } from '@/lib/model/shortlist';
import { NOW } from '../../support/builders';
import { contents, emptyDatabase, reading, store } from './readings';

const KEY = 'instagram:42';
const MINUTE = 60_000;
const marlo = (status: Status | null): ImportedProfile => ({
  platform: 'instagram',
  handle: 'marlo',
  profileId: null,
  status,
  addedAt: null,
  notes: {},
  reading: null,
});
let db: Database;
const bringIn = (status: Status | null, now = NOW + MINUTE) => importProfiles(db, [marlo(status)], 'mine.csv', now);
const statusNow = async () => (await getEntry(db, KEY))?.status ?? null;
const logged = async () => (await decisionsOf(db, KEY)).map(({ status }) => status);

beforeEach(async () => {
  db = emptyDatabase();
  await store(db, reading(NOW - MINUTE));
});

describe('a status that a file changes', () => {
  it('is a decision, and its undo leads to what the user had decided', async () => {
    await decide(db, KEY, 'declined', [], NOW);
    await bringIn('shortlisted');
    expect([await statusNow(), await logged()]).toEqual(['shortlisted', ['shortlisted', 'declined']]);
    await undoDecision(db, KEY, (await lastDecision(db, KEY))!.at);
    expect([await statusNow(), await logged()]).toEqual(['declined', ['declined']]);
    await undoDecision(db, KEY, NOW);
    expect([await statusNow(), await logged()]).toEqual([null, []]);
  });

  it('is not in the log once the import was undone, in whichever order', async () => {
    await decide(db, KEY, 'declined', [], NOW);
    const untouched = await contents(db);
    const before = await bringIn('shortlisted');
    await undoImport(db, before);
    expect(await contents(db)).toEqual(untouched);

    const again = await bringIn('shortlisted');
    await undoDecision(db, KEY, (await lastDecision(db, KEY))!.at);
    await undoImport(db, again);
    expect(await contents(db)).toEqual(untouched);
  });

  it('also where the user had taken the profile off and the file says no status', async () => {
    await decide(db, KEY, 'maybe', [], NOW);
    await decide(db, KEY, null, [], NOW + 1);
    await bringIn(null);
    expect([await statusNow(), await logged()]).toEqual(['new', ['new', null, 'maybe']]);
  });
});

it('a status that stays, or "new" of a profile that was never decided on, is no decision', async () => {
  await bringIn(null);
  expect([await statusNow(), await logged()]).toEqual(['new', []]);
  await decide(db, KEY, 'maybe', [], NOW + 2 * MINUTE);
  await bringIn('maybe', NOW + 3 * MINUTE);
  await bringIn(null, NOW + 4 * MINUTE);
  expect([await statusNow(), await logged()]).toEqual(['maybe', ['maybe']]);
});

it('what the user decided after an import stays when that is undone, and its own undo skips the import', async () => {
  await decide(db, KEY, 'declined', [], NOW);
  const before = await bringIn('shortlisted');
  await decide(db, KEY, 'maybe', [], NOW + 2 * MINUTE);
  await undoImport(db, before);
  expect([await statusNow(), await logged()]).toEqual(['maybe', ['maybe', 'declined']]);
  await undoDecision(db, KEY, NOW + 2 * MINUTE);
  expect([await statusNow(), await logged()]).toEqual(['declined', ['declined']]);
});

it('an import that made no decision leaves a later one, too', async () => {
  const before = await bringIn(null);
  await decide(db, KEY, 'maybe', [], NOW + 2 * MINUTE);
  await undoImport(db, before);
  expect([await statusNow(), await logged()]).toEqual(['maybe', ['maybe']]);
});

it('two rows of one profile are taken back one by one', async () => {
  await decide(db, KEY, 'declined', [], NOW);
  const untouched = await contents(db);
  const before = await importProfiles(db, [marlo('shortlisted'), marlo('booked')], 'mine.csv', NOW + MINUTE);
  expect(await logged()).toEqual(['booked', 'shortlisted', 'declined']);
  await undoImport(db, before);
  expect(await contents(db)).toEqual(untouched);
});

it('of a profile that only the file named, nothing is left, not what was decided on it either', async () => {
  const nora = { ...marlo('shortlisted'), platform: 'tiktok' as const, handle: 'nora' };
  const before = await importProfiles(db, [nora], 'mine.csv', NOW);
  await decide(db, 'tiktok:@nora', 'booked', [], NOW + MINUTE);
  await undoImport(db, before);
  expect(await getEntry(db, 'tiktok:@nora')).toBeNull();
  expect(await decisionsOf(db, 'tiktok:@nora')).toEqual([]);
});

it('a decision is not undone where the profile stands otherwise', async () => {
  await decide(db, KEY, 'declined', [], NOW);
  // As an import of an earlier version left it.
  await db.shortlist.put({ profileKey: KEY, status: 'shortlisted', addedAt: NOW });
  const { entry } = await undoDecision(db, KEY, NOW);
  expect(entry?.status).toBe('shortlisted');
  expect([await statusNow(), await logged()]).toEqual(['shortlisted', ['declined']]);
});

describe('undo of an import', () => {
  const QUOTE = { amount: 900, currency: 'EUR', deliverable: '' };
  const withNotes = () =>
    importProfiles(
      db,
      [{ ...marlo('maybe'), notes: { tags: ['food'], note: 'theirs', quote: QUOTE } }],
      'mine.csv',
      NOW + MINUTE,
    );

  it('takes what the file wrote, and leaves what was written since', async () => {
    await patchNotes(db, KEY, { tags: ['clay'], note: 'mine' });
    const before = await withNotes();
    await patchNotes(db, KEY, { tags: ['clay', 'food', 'slow'], note: 'newer' });
    await undoImport(db, before);
    expect(await notesOf(db, KEY)).toEqual({ ...noNotes(KEY), tags: ['clay', 'slow'], note: 'newer' });
  });

  it('brings nothing back of what was deleted since', async () => {
    await patchNotes(db, KEY, { note: 'mine' });
    const before = await withNotes();
    await deleteProfile(db, KEY);
    const untouched = await contents(db);
    await undoImport(db, before);
    expect(await contents(db)).toEqual(untouched);
  });

  it('is not what a key pressed once more does: a press confirms what a file decided', async () => {
    await bringIn('shortlisted');
    const last = await lastDecision(db, KEY);
    expect(isUndo('shortlisted', last, NOW + 2 * MINUTE)).toBe(false);
    expect(isUndo('shortlisted', { ...last!, ofFile: undefined }, NOW + 2 * MINUTE)).toBe(true);
  });
});
