import Papa from 'papaparse';
import { type CellValue, DELIMITERS, type Dialect } from './csv';
import { undoGuard } from './guard';
import { columnOf } from './headers';

export interface ReadCsv {
  /** Which decimal mark the numbers were read with. */
  dialect: Dialect;
  /** What parts its cells. */
  delimiter: string;
  /** One record a row, by column key where the header is one of ours in either language, else by the header itself. */
  records: Record<string, CellValue>[];
}

/** Number() alone would read a blank as 0 and "0x1F" as 31. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Reads a CSV that `toCsv` wrote, or one saved again by a spreadsheet: with or without a byte order mark, comma,
 * semicolon or tab (by the header line; semicolon means decimal commas), any line ends. The apostrophe that guards a
 * formula is taken off again. Numbers are read in the columns that hold numbers alone, so a handle "0123" stays text;
 * what can't be read as a number there stays the text it is. An empty cell is null. Throws nothing.
 */
export function fromCsv(text: string): ReadCsv {
  const delimiter = delimiterOf(text);
  const dialect: Dialect = delimiter === DELIMITERS.fr ? 'fr' : 'en';
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { delimiter }).data;
  const columns = headers.map((header) => columnOf(undoGuard(header)));
  const records = rows.filter(isRow).map((row) =>
    Object.fromEntries(
      columns.map(({ key, isNumber }, index): [string, CellValue] => {
        const cell = row[index] ?? '';
        if (cell === '') return [key, null];
        return [key, isNumber ? numberOf(cell, dialect) : undoGuard(cell)];
      }),
    ),
  );
  return { dialect, delimiter, records };
}

/** A line with nothing in it is no row; one with separators alone is a row of empty cells. */
export const isRow = (cells: readonly string[]): boolean => cells.length > 1 || cells[0] !== '';

/** The sign that stands most often in the header line outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map(['\t', ';', ','].map((sign) => [sign, 0]));
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else if (counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? ',';
}

function numberOf(cell: string, dialect: Dialect): CellValue {
  const written = dialect === 'fr' ? cell.replace(',', '.') : cell;
  return NUMBER.test(written) ? Number(written) : undoGuard(cell);
}
