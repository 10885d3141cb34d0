import type { KpiId } from '@/lib/model/measure';
import { BENCHMARK_NOTE_LENGTH, BENCHMARK_SOURCE_LENGTH, type OwnBenchmark } from '@/lib/model/own-benchmark';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Tier } from '@/lib/model/report';
import type { TierBorders } from '@/lib/model/settings';
import { readCount } from '@/lib/parsing/read-count';
import { columnsOf, NEEDED, type OwnColumn } from './columns';
import { figuresIn } from './figures';
import { sizeIn } from './size';

/** A table as it stands in a file; `numbers`: what a sheet calls each row. */
export interface Sheet {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  numbers: readonly number[];
  /** `fr`: commas part decimals. */
  dialect: 'en' | 'fr';
}

/** What the words of cells stand for, in either language; null: nothing. */
export interface Lexicon {
  site: (word: string) => PlatformId | null;
  kpi: (word: string) => KpiId | null;
  tier: (word: string) => Tier | null;
  format: (word: string) => Format | null;
}

export const OWN_PROBLEMS = [
  'site',
  'kpi',
  'kpi-ambiguous', // an engagement rate: by followers or by views?
  'tier',
  'size', // neither a tier nor followers
  'followers', // no count
  'bounds', // it ends where it begins, or before
  'format',
  'number',
  'ambiguous', // may be two numbers
  'negative',
  'over-100', // a share above 100 %, of a KPI that can't be
  'no-figure',
  'order', // percentiles do not ascend
  'value-and-median', // both, and they differ
  'source',
  'year',
  'n',
  'repeat', // another row of the file says it of the same
] as const;
export type OwnProblem = (typeof OWN_PROBLEMS)[number];

export interface BadOwnRow {
  row: number;
  column: OwnColumn | null;
  text: string;
  problem: OwnProblem;
}

export interface OwnPlan {
  rows: OwnBenchmark[];
  bad: BadOwnRow[];
  /** Columns that no row can do without, and the file lacks; then nothing is read. */
  missing: OwnColumn[];
  /** Heads of columns that are left out. */
  ignored: string[];
}

export type Cells = Partial<Record<OwnColumn, string>>;
/** A cell that can't be taken. */
export interface Trouble {
  column: OwnColumn | null;
  problem: OwnProblem;
}
export const isTrouble = (read: object): read is Trouble => 'problem' in read;

export interface ReadOptions {
  lexicon: Lexicon;
  borders: TierBorders;
  /** Epoch ms. */
  now: number;
}

/** What a file says, row by row. A row with one bad cell is named and left out as a whole; nothing of it is guessed. */
export function readOwnBenchmarks(sheet: Sheet, options: ReadOptions): OwnPlan {
  const columns = columnsOf(sheet.headers);
  const missing = NEEDED.filter((column) => !columns.includes(column));
  const ignored = sheet.headers.filter((head, at) => columns[at] === null && head !== '');
  if (missing.length > 0) return { rows: [], bad: [], missing, ignored };
  const bad: BadOwnRow[] = [];
  const rows = new Map<string, OwnBenchmark>();
  sheet.rows.forEach((row, index) => {
    const cells: Cells = {};
    columns.forEach((column, at) => {
      const text = row[at]?.trim();
      if (column && text) cells[column] = text;
    });
    const read = rowOf(cells, sheet.dialect === 'fr' ? ',' : '.', options);
    const trouble = isTrouble(read) ? read : rows.has(read.id) ? { column: null, problem: 'repeat' as const } : null;
    if (trouble) {
      const text = trouble.column ? (cells[trouble.column] ?? '') : Object.values(cells).join(' · ');
      bad.push({ row: sheet.numbers[index] ?? index + 2, ...trouble, text: text.slice(0, 80) });
    } else if (!isTrouble(read)) rows.set(read.id, read);
  });
  return { rows: [...rows.values()], bad, missing, ignored };
}

const ENGAGEMENT = /^(?:er|engagement|engagement rate|taux d[’']engagement)$/i;

function rowOf(cells: Cells, decimal: '.' | ',', { lexicon, borders, now }: ReadOptions): OwnBenchmark | Trouble {
  const platform = lexicon.site(cells.site ?? '');
  if (!platform) return { column: 'site', problem: 'site' };
  const kpi = lexicon.kpi(cells.kpi ?? '');
  if (!kpi) return { column: 'kpi', problem: ENGAGEMENT.test(cells.kpi ?? '') ? 'kpi-ambiguous' : 'kpi' };
  const size = sizeIn(cells, lexicon, borders);
  if (isTrouble(size)) return size;
  const format = cells.format ? lexicon.format(cells.format) : null;
  if (cells.format && !format) return { column: 'format', problem: 'format' };
  const figures = figuresIn(cells, kpi, decimal);
  if (isTrouble(figures)) return figures;
  const source = cells.source?.slice(0, BENCHMARK_SOURCE_LENGTH);
  if (!source) return { column: null, problem: 'source' };
  const year = cells.year ? Number(cells.year) : null;
  if (year !== null && !(Number.isInteger(year) && year >= 1990 && year <= new Date(now).getUTCFullYear() + 1))
    return { column: 'year', problem: 'year' };
  const n = cells.n ? sampleIn(cells.n) : null;
  if (cells.n && !n) return { column: 'n', problem: 'n' };
  const { min, max } = size;
  const id = [platform, kpi, format ?? 'all', `${min}-${max ?? ''}`, source.toLowerCase(), year ?? ''].join(':');
  const note = cells.note?.slice(0, BENCHMARK_NOTE_LENGTH) ?? '';
  return { id, platform, kpi, format, min, max, ...figures, source, year, n, note, importedAt: now };
}

/** A sample as sheets write it: "1200", "1,200", "1 200". Null where it is no whole number, or shortened ("1.2K"). */
function sampleIn(text: string): number | null {
  const count = readCount(text);
  return count?.precision === 'exact' ? count.value : null;
}
