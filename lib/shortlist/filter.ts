import { isSameLabel, type LabelKind } from '@/lib/model/notes';
import type { PlatformId } from '@/lib/model/platform';
import { STATUSES, type Status } from '@/lib/model/shortlist';
import type { ShortlistRow } from './row';

/** What of the shortlist is shown; null: all. */
export interface Filter {
  /** Found in names, handles, tags, lists, notes and what a quote is for. */
  text: string;
  status: Status | null;
  site: PlatformId | null;
  tag: string | null;
  list: string | null;
}

export const NO_FILTER: Filter = { text: '', status: null, site: null, tag: null, list: null };

/** The rows that a filter lets through, in their order. */
export function filtered(rows: readonly ShortlistRow[], filter: Filter): ShortlistRow[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.status === null || row.entry.status === filter.status) &&
      (filter.site === null || row.digest.profile.platform === filter.site) &&
      hasLabel(row, 'tags', filter.tag) &&
      hasLabel(row, 'lists', filter.list) &&
      (words.length === 0 || holdsAll(row, words)),
  );
}

/** How many rows there are of each status, under all else that the filter asks. */
export function countsByStatus(rows: readonly ShortlistRow[], filter: Filter): Record<Status | 'all', number> {
  const found = filtered(rows, { ...filter, status: null });
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { entry } of found) counts[entry.status]++;
  return { ...counts, all: found.length };
}

/** Every label of a kind that the rows have, by the alphabet, each once whatever its case. */
export function labelsOf(notes: Iterable<Pick<ShortlistRow['notes'], LabelKind>>, kind: LabelKind): string[] {
  const once = new Map<string, string>();
  for (const one of notes)
    for (const label of one[kind]) if (!once.has(label.toLocaleLowerCase())) once.set(label.toLocaleLowerCase(), label);
  return [...once.values()].sort((a, b) => a.localeCompare(b));
}

const hasLabel = ({ notes }: ShortlistRow, kind: LabelKind, label: string | null): boolean =>
  label === null || notes[kind].some((one) => isSameLabel(one, label));

function holdsAll({ digest: { profile }, notes }: ShortlistRow, words: readonly string[]): boolean {
  const parts = [
    profile.displayName,
    profile.handle,
    ...notes.tags,
    ...notes.lists,
    notes.note,
    notes.quote?.deliverable,
  ];
  const text = plain(parts.filter(Boolean).join(' '));
  return words.every((word) => text.includes(word));
}

/** As people type what they look for: small letters, no accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
