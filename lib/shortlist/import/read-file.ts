import Papa from 'papaparse';
import type { CellValue, Dialect } from '@/lib/export/csv';
import { fromCsv, isRow } from '@/lib/export/from-csv';
import { undoGuard } from '@/lib/export/guard';
import { withoutComments } from './comments';

/** A table as it stands in a file. */
export interface ImportFile {
  name: string;
  headers: string[];
  /** Cells by place, as text, without blank rows. */
  rows: string[][];
  /** The number that a sheet gives each of them: blank rows count there, and the heads are row 1. */
  numbers: number[];
  /** The same rows as our own files name their columns, numbers read. */
  records: Record<string, CellValue>[];
  dialect: Dialect;
}

/** Larger files are no shortlist. */
export const LARGEST_FILE = 50_000_000;

/** Reads the text of a CSV or TSV file with a line of heads. Null where there is no row below the heads. */
export function readFile(name: string, whole: string): ImportFile | null {
  const { text, before } = withoutComments(whole);
  const { records, dialect, delimiter } = fromCsv(text);
  const [heads = [], ...all] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data;
  const filled = all
    .map((row, index) => ({ row, number: before + index + 2 }))
    .filter(({ row }) => isRow(row))
    .map((one, index) => ({ ...one, record: records[index] ?? {} }))
    .filter(({ row }) => isFilled(row));
  if (filled.length === 0 || !isFilled(heads)) return null;
  return {
    name,
    headers: heads.map((head) => undoGuard(head).trim()),
    rows: filled.map(({ row }) => heads.map((_, index) => undoGuard(row[index] ?? ''))),
    numbers: filled.map(({ number }) => number),
    records: filled.map(({ record }) => record),
    dialect,
  };
}

/** Sheets are saved with blank rows, of which some have their separators. */
const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
