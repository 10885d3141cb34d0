import Papa from 'papaparse';
import { guardFormula } from './guard';

/** A cell: text, a number, or nothing (unknown). Nothing is an empty cell, never 0. */
export type CellValue = string | number | null;

export interface Column<Row> {
  header: string;
  value: (row: Row) => CellValue;
}

/**
 * How the language's spreadsheets read a file: `en` commas and decimal points, `fr` semicolons and decimal commas.
 * Excel goes by the system's language, which is what the user's own choice of language stands for.
 */
export type Dialect = 'en' | 'fr';

export const DELIMITERS: Record<Dialect, string> = { en: ',', fr: ';' };
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as a CSV file (RFC 4180): a UTF-8 byte order mark, without which Excel takes é for Ã©; CRLF; quotes where needed.
 * Text that would run as a formula gets an apostrophe in front (see guard); negative numbers stay numbers. Read back
 * with `fromCsv`, which undoes both.
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[], dialect: Dialect): string {
  const cell = (value: CellValue) => written(value, dialect);
  return BYTE_ORDER_MARK + table(rows, columns, cell, DELIMITERS[dialect], '\r\n');
}

/**
 * Rows for the clipboard, to be pasted into Google Sheets or Excel: tabs, no byte order mark, each row on one line (tabs
 * and line breaks within a text become spaces, which is why this is not read back). Guarded like the CSV.
 */
export function toTsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[], dialect: Dialect): string {
  const cell = (value: CellValue) =>
    written(typeof value === 'string' ? value.replace(/[\t\r\n]+/g, ' ').trim() : value, dialect);
  return table(rows, columns, cell, '\t', '\n');
}

function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  cell: (value: CellValue) => string,
  delimiter: string,
  newline: string,
): string {
  const data = [
    columns.map(({ header }) => cell(header)),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  ];
  return Papa.unparse(data, { delimiter, newline });
}

function written(value: CellValue, dialect: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'string') return guardFormula(value);
  if (!Number.isFinite(value)) return '';
  return dialect === 'fr' ? String(value).replace('.', ',') : String(value);
}
