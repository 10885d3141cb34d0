import type { Report } from '@/lib/model/report';
import type { ShortlistEntry } from '@/lib/model/shortlist';

/** One exported profile; `entry` is null where it is not on the shortlist. */
export interface ExportRow {
  report: Report;
  entry: ShortlistEntry | null;
}
