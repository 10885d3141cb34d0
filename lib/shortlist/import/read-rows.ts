import type { ImportedProfile } from '@/lib/model/imported';
import { asLabel, DELIVERABLE_LENGTH, MOST_LABELS, NOTE_LENGTH, type NotesPatch, withLabel } from '@/lib/model/notes';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileAddress } from '@/lib/model/queue';
import { readAmount } from '@/lib/parsing/read-amount';
import { readCount } from '@/lib/parsing/read-count';
import { type BadEntry, readHandle, siteNamed } from '@/lib/queue/read-cell';
import { readLink } from '@/lib/queue/read-link';
import type { ImportField, Mapping } from './columns';
import type { ImportFile } from './read-file';
import { readingsOf } from './readings';
import { meaningOf } from './words';

/** Why a row can't be taken as it is. */
export type BadRowReason = BadEntry | 'no-profile' | 'status' | 'amount' | 'currency' | 'no-currency' | 'followers';

/** What the user says of cells that do not say it themselves; null: not said. */
export interface Unsaid {
  /** Whose handles those without a site are. */
  site: PlatformId | null;
  /** ISO 4217: of amounts without a currency. */
  currency: string | null;
}

/** A row that is left out: its number in the file (the heads are row 1), what it says there, and why. */
export interface BadRow {
  row: number;
  text: string;
  reason: BadRowReason;
}

export interface ImportPlan {
  /** Each profile once; of two rows on one profile the later adds to the earlier. */
  profiles: ImportedProfile[];
  bad: BadRow[];
  /** The numbers of rows whose profile stands further up; none in a file that has one row for each KPI. */
  repeats: number[];
}

type Cells = Partial<Record<ImportField, string>>;

/**
 * What a file says, row by row, under a mapping of its columns. A currency that the head of the amounts names is theirs. A row
 * with one bad cell is named and left out as a whole; nothing of it is guessed.
 */
export function readRows(file: ImportFile, mapping: Mapping, { site, currency }: Unsaid): ImportPlan {
  const head = file.headers[mapping.indexOf('quoteAmount')] ?? '';
  const unsaid = { site, currency: currency ?? currencyIn(head) };
  const bad: BadRow[] = [];
  const found = new Map<string, ImportedProfile>();
  const repeats: number[] = [];
  const isByKpi = 'kpi' in (file.records[0] ?? {});
  const rowsOf = new Map<string, number[]>();
  file.rows.forEach((row, index) => {
    const cells: Cells = {};
    mapping.forEach((field, at) => {
      const text = row[at]?.trim();
      if (field && text) cells[field] = text;
    });
    const read = rowOf(cells, unsaid);
    const number = file.numbers[index] ?? index + 2;
    if ('reason' in read) {
      bad.push({ row: number, ...read });
      return;
    }
    const name = `${read.platform}:${read.handle ? `@${read.handle}` : read.profileId}`;
    if (found.has(name) && !isByKpi) repeats.push(number);
    found.set(name, merged(found.get(name), read));
    rowsOf.set(name, [...(rowsOf.get(name) ?? []), index]);
  });
  const profiles = [...found].map(([name, profile]) => ({
    ...profile,
    ...readingsOf(file, rowsOf.get(name) ?? [], profile, mapping),
  }));
  return { profiles, bad, repeats };
}

function rowOf(cells: Cells, unsaid: Unsaid): ImportedProfile | { text: string; reason: BadRowReason } {
  const address = addressOf(cells, unsaid.site);
  if ('reason' in address) return address;
  const status = cells.status ? meaningOf('status', cells.status) : null;
  if (cells.status && !status) return { text: cells.status, reason: 'status' };
  const amount = cells.quoteAmount ? readAmount(cells.quoteAmount) : null;
  if (cells.quoteAmount && amount === null) return { text: cells.quoteAmount, reason: 'amount' };
  const currency = (cells.quoteCurrency ?? currencyIn(cells.quoteAmount ?? '') ?? unsaid.currency ?? '').toUpperCase();
  if (amount !== null && !/^[A-Z]{3}$/.test(currency))
    return currency ? { text: currency, reason: 'currency' } : { text: cells.quoteAmount ?? '', reason: 'no-currency' };
  if (cells.followers && !readCount(cells.followers)) return { text: cells.followers, reason: 'followers' };
  const notes: NotesPatch = {
    ...(cells.tags && { tags: labelsIn(cells.tags) }),
    ...(cells.lists && { lists: labelsIn(cells.lists) }),
    ...(cells.note && { note: cells.note.slice(0, NOTE_LENGTH) }),
    ...(amount !== null && {
      quote: { amount, currency, deliverable: (cells.quoteFor ?? '').slice(0, DELIVERABLE_LENGTH) },
    }),
  };
  return { ...address, status, addedAt: null, notes, reading: null };
}

function addressOf(cells: Cells, site: PlatformId | null): ProfileAddress | { text: string; reason: BadRowReason } {
  const named = cells.platform ? siteNamed(cells.platform) : null;
  const link = cells.url ?? cells.handle ?? '';
  const read = readLink(link);
  if (read && typeof read !== 'string') return { ...read, handle: read.handle?.toLowerCase() ?? null };
  const handle = cells.handle ?? cells.url;
  if (!handle) return { text: Object.values(cells).join(' · ').slice(0, 80), reason: 'no-profile' };
  if (read && (!cells.handle || cells.handle === link)) return { text: link, reason: read };
  const address = readHandle(handle, named ?? site);
  return typeof address === 'string' ? { text: handle, reason: address } : address;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** The currency that an amount, or the head of amounts, is written with. */
function currencyIn(text: string): string | null {
  const sign = Object.keys(SIGNS).find((one) => text.includes(one));
  return sign ? (SIGNS[sign] ?? null) : (/\b[A-Z]{3}\b/.exec(text)?.[0] ?? null);
}

const labelsIn = (text: string): string[] =>
  text
    .split(/[,;|\n]/)
    .map(asLabel)
    .filter(Boolean)
    .reduce<string[]>((labels, label) => withLabel(labels, label, true), [])
    .slice(0, MOST_LABELS);

const merged = (before: ImportedProfile | undefined, next: ImportedProfile): ImportedProfile =>
  before
    ? {
        ...before,
        status: next.status ?? before.status,
        notes: {
          ...before.notes,
          ...next.notes,
          tags: (next.notes.tags ?? []).reduce((all, one) => withLabel(all, one, true), before.notes.tags ?? []),
          lists: (next.notes.lists ?? []).reduce((all, one) => withLabel(all, one, true), before.notes.lists ?? []),
        },
      }
    : next;
