import type { ProfileNotes } from '@/lib/model/notes';
import type { Report } from '@/lib/model/report';
import type { ShortlistEntry } from '@/lib/model/shortlist';

/** One exported profile with what the user decided and wrote of it; `entry` is null where it is not on the shortlist. */
export interface ExportRow {
  report: Report;
  entry: ShortlistEntry | null;
  notes: ProfileNotes;
}
