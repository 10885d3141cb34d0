import type { Digest, DigestKpi } from '@/lib/model/digest';
import { noNotes, type ProfileNotes } from '@/lib/model/notes';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedMeasure } from '@/lib/model/report';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import { engagementOf } from './digest';

/** One profile of the shortlist, as the list shows, finds and sorts it. */
export interface ShortlistRow {
  key: ProfileKey;
  entry: ShortlistEntry;
  notes: ProfileNotes;
  digest: Digest;
  /** The site's own engagement rate, known or not; null where the site has none. */
  engagement: ReportedMeasure | null;
  /** Other sites on which the user says the same creator is, each once. */
  alsoOn: readonly PlatformId[];
}

/** The rows of entries of which something is known; of the others the readings were deleted. */
export function rowsOf(
  entries: readonly ShortlistEntry[],
  digests: readonly (Digest | undefined)[],
  notes: ReadonlyMap<ProfileKey, ProfileNotes>,
  alsoOn: ReadonlyMap<ProfileKey, readonly PlatformId[]> = new Map(),
): ShortlistRow[] {
  return entries.flatMap((entry, index) => {
    const { profileKey: key } = entry;
    const digest = digests[index];
    if (!digest) return [];
    const engagement = digest.figures[engagementOf(digest.profile.platform)] ?? null;
    return [{ key, entry, notes: notes.get(key) ?? noNotes(key), digest, engagement, alsoOn: alsoOn.get(key) ?? [] }];
  });
}

/** A figure's value; null where it is unknown or the site has none. */
export const figureOf = (row: ShortlistRow, kpi: DigestKpi): number | null =>
  row.digest.figures[kpi]?.measure.value ?? null;
