import type { ImportedProfile } from '@/lib/model/imported';
import { withLabel } from '@/lib/model/notes';
import { handleName } from '@/lib/model/profile-key';
import type { ShortlistRow } from '../row';

/** What a file means for profiles that are on the shortlist already. */
export interface ListChanges {
  /** How many of its profiles are on it. */
  onList: number;
  /** Those of them whose status, tags, lists, note or quote it changes. */
  changing: ShortlistRow[];
}

/** Which profiles of a file are on the shortlist, by id or by the handle that they have now, and which of them change. */
export function listChanges(profiles: readonly ImportedProfile[], rows: readonly ShortlistRow[]): ListChanges {
  const known = new Map<string, ShortlistRow>();
  for (const row of rows) {
    const { platform, handle } = row.digest.profile;
    if (handle) known.set(handleName(platform, handle), row);
    known.set(row.key, row);
  }
  const pairs = profiles.flatMap((profile) => {
    const { platform, handle, profileId } = profile;
    const row = known.get(`${platform}:${profileId}`) ?? (handle && known.get(handleName(platform, handle)));
    return row ? [{ profile, row }] : [];
  });
  return { onList: pairs.length, changing: pairs.filter(changes).map(({ row }) => row) };
}

function changes({ profile: { status, notes }, row }: { profile: ImportedProfile; row: ShortlistRow }): boolean {
  const adds = (labels: readonly string[] | undefined, to: readonly string[]) =>
    (labels ?? []).some((label) => withLabel([...to], label, true).length > to.length);
  const { note, quote } = notes;
  return (
    (status !== null && status !== row.entry.status) ||
    adds(notes.tags, row.notes.tags) ||
    adds(notes.lists, row.notes.lists) ||
    (note !== undefined && note !== row.notes.note) ||
    (!!quote &&
      (['amount', 'currency', 'deliverable'] as const).some((part) => quote[part] !== row.notes.quote?.[part]))
  );
}
