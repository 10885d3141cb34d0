import { type LabelKind, NOTE_LENGTH, type NotesPatch, noNotes, type ProfileNotes, withLabel } from '@/lib/model/notes';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** What the user wrote of a profile; empty where nothing was. */
export const notesOf = async (db: Database, key: ProfileKey): Promise<ProfileNotes> =>
  (await db.notes.get(key)) ?? noNotes(key);

export const allNotes = (db: Database): Promise<ProfileNotes[]> => db.notes.toArray();

/** Changes some of the notes and leaves the others; answers with all of them. */
export function patchNotes(db: Database, key: ProfileKey, patch: NotesPatch): Promise<ProfileNotes> {
  return db.transaction('rw', db.notes, async () => {
    const notes = { ...(await notesOf(db, key)), ...patch };
    await restore(db, [notes]);
    return notes;
  });
}

/**
 * Gives a tag or a place on a list to many profiles, or takes it from them. Answers with those that changed. A profile that
 * has as many labels as it may keeps those it has; one that was deleted meanwhile gets none.
 */
export function labelMany(
  db: Database,
  keys: readonly ProfileKey[],
  kind: LabelKind,
  label: string,
  isOn: boolean,
): Promise<ProfileKey[]> {
  return db.transaction('rw', db.notes, db.profiles, db.imported, db.shortlist, async () => {
    const known = await Promise.all([db.profiles, db.imported, db.shortlist].map((table) => table.bulkGet([...keys])));
    const stored = keys.filter((_, index) => known.some((rows) => rows[index]));
    const found = await db.notes.bulkGet(stored);
    const all = stored.map((key, index) => found[index] ?? noNotes(key));
    const changed = all.flatMap((before) => {
      const labels = withLabel(before[kind], label, isOn);
      return labels.length === before[kind].length ? [] : [{ ...before, [kind]: labels }];
    });
    await restore(db, changed);
    return changed.map(({ profileKey }) => profileKey);
  });
}

/** Puts notes back as they were. */
export const restoreNotes = (db: Database, notes: readonly ProfileNotes[]): Promise<void> =>
  db.transaction('rw', db.notes, () => restore(db, notes));

/** Gives the notes of `from` to `to`, which keeps its own note and quote. Runs inside the caller's transaction. */
export async function rekeyNotes(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  const moved = await db.notes.get(from);
  if (!moved) return;
  const own = await notesOf(db, to);
  const both = (kind: LabelKind) => moved[kind].reduce((labels, label) => withLabel(labels, label, true), own[kind]);
  const texts = [...new Set([own.note, moved.note].filter(Boolean))];
  await restore(db, [
    {
      profileKey: to,
      tags: both('tags'),
      lists: both('lists'),
      note: texts.join('\n').slice(0, NOTE_LENGTH),
      quote: own.quote ?? moved.quote,
    },
  ]);
  await db.notes.delete(from);
}

async function restore(db: Database, notes: readonly ProfileNotes[]): Promise<void> {
  await db.notes.bulkPut(notes.filter((one) => !isEmpty(one)));
  await db.notes.bulkDelete(notes.filter(isEmpty).map(({ profileKey }) => profileKey));
}

const isEmpty = ({ tags, lists, note, quote }: ProfileNotes): boolean =>
  tags.length === 0 && lists.length === 0 && note === '' && quote === null;
