import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CellValue, type Column, DELIMITERS, toCsv } from '@/lib/export/csv';
import { fromCsv } from '@/lib/export/from-csv';
import { guardFormula, undoGuard } from '@/lib/export/guard';
import { HEADERS } from '@/lib/export/headers';

/** Strings of any characters, and ones made of what CSV and spreadsheets treat as special. */
const special = fc
  .array(
    fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\r\n', "'", '=', '+', '-', '@', ' ', '\uFEFF', 'é', '👩‍🎨', '7'),
  )
  .map((signs) => signs.join(''));
/** An empty text is an empty cell, as an unknown one is: nothing of ours is an empty text. */
const text = fc.oneof(special, fc.string({ unit: 'binary' })).filter((value) => value !== '');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const cell = <T extends CellValue>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const row = fc.record({ name: cell(text), followers: cell(number), category: cell(text) });

it.each(['en', 'fr'] as const)('any text and number reads back as it was, in %s', (dialect) => {
  const columns = (['name', 'followers', 'category'] as const).map(
    (key): Column<Record<string, CellValue>> => ({ header: HEADERS[key][dialect], value: (of) => of[key] ?? null }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const file = toCsv(rows, columns, dialect);
      expect(fromCsv(file)).toEqual({
        dialect,
        delimiter: DELIMITERS[dialect],
        records: rows.map((of) => ({ ...of })),
      });
    }),
    { numRuns: 400 },
  );
});

it('no text begins as a formula once guarded, and every text comes back', () => {
  fc.assert(
    fc.property(fc.oneof(special, fc.string({ unit: 'binary' })), (value) => {
      expect(guardFormula(value)).not.toMatch(/^[=+\-@\t\r]/);
      expect(undoGuard(guardFormula(value))).toBe(value);
    }),
    { numRuns: 1_000 },
  );
});
