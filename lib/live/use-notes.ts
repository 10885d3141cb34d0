import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { allNotes, notesOf } from '@/lib/db/notes';
import type { Outcome } from '@/lib/messaging/protocol';
import { type LabelKind, type NotesPatch, noNotes, type ProfileNotes } from '@/lib/model/notes';
import type { ProfileKey } from '@/lib/model/profile';
import { labelsOf } from '@/lib/shortlist/filter';
import { actions } from './actions';

const NOBODY = noNotes('instagram:');

/** What the user wrote of a profile (null: none), the labels that are in use, and what changes the notes. Undefined while loading. */
export function useNotes(key: ProfileKey | null, run: (action: Promise<Outcome<unknown>>) => Promise<boolean>) {
  const notes: ProfileNotes | undefined = useLiveQuery(() => (key ? notesOf(database(), key) : NOBODY), [key]);
  const known = useLiveQuery(async () => {
    const all = await allNotes(database());
    return { tags: labelsOf(all, 'tags'), lists: labelsOf(all, 'lists') };
  }, []);
  if (!notes || !known || (key && notes.profileKey !== key)) return undefined;
  return {
    notes,
    known,
    /** Gives one label or takes it: two that are typed quickly do not overwrite each other. */
    label: async (kind: LabelKind, label: string, isOn: boolean): Promise<boolean> =>
      key !== null && run(actions.labelMany([key], kind, label, isOn)),
    change: async (patch: NotesPatch): Promise<boolean> => key !== null && run(actions.notesSet(key, patch)),
  };
}
