import Papa from 'papaparse';
import type { CellValue, Dialect } from '@/lib/export/csv';
import { fromCsv } from '@/lib/export/from-csv';
import { undoGuard } from '@/lib/export/guard';

/** A table as it stands in a file. */
export interface ImportFile {
  name: string;
  headers: string[];
  /** Cells by place, as text; of each row the line of the file that it begins on is not kept, its number is: from 2. */
  rows: string[][];
  /** The same rows as our own files name their columns, numbers read. */
  records: Record<string, CellValue>[];
  dialect: Dialect;
}

/** Larger files are no shortlist. */
export const LARGEST_FILE = 50_000_000;

/** Reads the text of a CSV or TSV file with a line of heads. Null where there is no row below the heads. */
export function readFile(name: string, text: string): ImportFile | null {
  const { records, dialect, delimiter } = fromCsv(text);
  const [heads = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    skipEmptyLines: true,
  }).data;
  if (rows.length === 0 || heads.length === 0) return null;
  return {
    name,
    headers: heads.map((head) => undoGuard(head).trim()),
    rows: rows.map((row) => heads.map((_, index) => undoGuard(row[index] ?? ''))),
    records,
    dialect,
  };
}
