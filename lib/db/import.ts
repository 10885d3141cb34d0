import type { BeforeImport, ImportedProfile } from '@/lib/model/imported';
import { type LabelKind, type NotesPatch, type ProfileNotes, withLabel } from '@/lib/model/notes';
import type { ProfileKey } from '@/lib/model/profile';
import { handleName } from '@/lib/model/profile-key';
import { leaveCreator } from './creators';
import type { Database } from './database';
import { decide, dropDecisions, lastDecision, takeOut } from './decisions';
import { notesOf, restoreNotes } from './notes';
import { findKey } from './profiles';
import { getEntry } from './shortlist';

/**
 * Puts the profiles of a file on the shortlist, all or none. What the file says replaces status, note and quote, and is
 * added to tags and lists; what it does not say stays. A status that changes is a decision in the log. Its figures are kept for profiles that were never read here: own
 * readings stay. Answers with what stood before, for `undoImport`. `now`: epoch ms.
 */
export function importProfiles(
  db: Database,
  profiles: readonly ImportedProfile[],
  file: string,
  now: number,
): Promise<BeforeImport[]> {
  return db.transaction('rw', db.tables, async () => {
    const before: BeforeImport[] = [];
    for (const profile of profiles) {
      const { platform, handle, profileId } = profile;
      const found = await findKey(db, { platform, handle, id: profileId });
      const key: ProfileKey = found ?? (handle ? handleName(platform, handle) : `${platform}:${profileId}`);
      const [entry, notes, imported, last] = await Promise.all([
        getEntry(db, key),
        notesOf(db, key),
        db.imported.get(key).then((row) => row ?? null),
        lastDecision(db, key),
      ]);
      const status = profile.status ?? entry?.status ?? 'new';
      // The log must not say of a profile what is no longer so; of one that was never decided on "new" is no decision.
      const isDecision = status !== entry?.status && (last !== null || status !== 'new');
      // Without figures: the reports of so many profiles can't be waited for.
      const { decision } = isDecision ? await decide(db, key, status, [], now) : { decision: null };
      if (decision) await db.decisions.put({ ...decision, ofFile: true });
      const [decidedBefore, decided] = [last?.at ?? null, decision?.at ?? null];
      const wrote = withNotes(notes, profile.notes);
      before.push({ profileKey: key, entry, notes, wrote, imported, decidedBefore, decided });
      await db.shortlist.put({ profileKey: key, status, addedAt: entry?.addedAt ?? profile.addedAt ?? now });
      await restoreNotes(db, [wrote]);
      // Under this name it is found, and becomes a profile with an id, once its page is read.
      if (!found && handle) await db.handles.put({ handle: key, key });
      if (profile.reading && !(await db.profiles.get(key)))
        await db.imported.put({ ...profile.reading, profileKey: key, importedAt: now, file });
      if (!(await db.profiles.get(key))) await db.digests.delete(key);
    }
    return before;
  });
}

/**
 * Takes an import back: shortlist, notes and imported figures are as they were, and what it decided is not in the log. What the
 * user has written since stays, and what they have decided, unless nothing else is known of the profile. The last row first, since two rows may be of one
 * profile; a profile that was read meanwhile is found under the key that it has now.
 */
export function undoImport(db: Database, before: readonly BeforeImport[]): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const { profileKey, entry, notes, wrote, imported, decidedBefore, decided } of [...before].reverse()) {
      const key = (await db.handles.get(profileKey))?.key ?? profileKey;
      // It was deleted since, by name or with everything: nothing of it comes back.
      if (!(await isStored(db, key))) continue;
      const isKnown = imported !== null || (await db.profiles.get(key)) !== undefined;
      if (!isKnown) await dropDecisions(db, key, decidedBefore ?? -1);
      const was = entry && { ...entry, profileKey: key };
      await takeOut(db, key, { at: decided, after: decidedBefore ?? -1 }, was);
      await restoreNotes(db, [{ ...without(await notesOf(db, key), wrote, notes), profileKey: key }]);
      if (imported) await db.imported.put({ ...imported, profileKey: key });
      else await db.imported.delete(key);
      if (await db.profiles.get(key)) continue;
      if (!imported) {
        await db.handles.delete(key);
        await leaveCreator(db, key);
      }
      await db.digests.delete(key);
    }
  });
}

async function isStored(db: Database, key: ProfileKey): Promise<boolean> {
  const rows = [db.profiles.get(key), db.imported.get(key), db.shortlist.get(key), lastDecision(db, key)];
  return (await Promise.all<unknown>(rows)).some((row) => row);
}

/** The notes of now without what an import wrote: labels that it added, note and quote where they still are its. */
function without(now: ProfileNotes, wrote: ProfileNotes, before: ProfileNotes): ProfileNotes {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const left = (kind: LabelKind) => {
    const added = wrote[kind].filter((label) => !before[kind].includes(label));
    return now[kind].filter((label) => !added.includes(label));
  };
  return {
    ...now,
    tags: left('tags'),
    lists: left('lists'),
    note: now.note === wrote.note ? before.note : now.note,
    quote: isSame(now.quote, wrote.quote) ? before.quote : now.quote,
  };
}

const withNotes = (before: ProfileNotes, { tags, lists, note, quote }: NotesPatch): ProfileNotes => ({
  ...before,
  tags: (tags ?? []).reduce((all, one) => withLabel(all, one, true), before.tags),
  lists: (lists ?? []).reduce((all, one) => withLabel(all, one, true), before.lists),
  note: note ?? before.note,
  quote: quote ?? before.quote,
});
