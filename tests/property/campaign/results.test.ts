import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumOf } from '@/lib/campaign/import/figures';
import { readTable } from '../../unit/campaign/results-files';

const FIELDS = ['order', 'code', 'date', 'clicks', 'revenue', 'currency'] as const;
const CODES = ['MARLO10', 'marlo10', 'TILDA15, FREESHIP', 'WELCOME', 'MARLO10;TILDA15', ''];
const amount = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => (cents / 100).toFixed(2));
const day = fc.integer({ min: 1, max: 30 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);

/** A row of a file that is mostly as it should be; two rows may be of one order. */
const row = fc
  .record({
    order: fc.nat(40),
    code: fc.constantFrom(...CODES),
    date: fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom('', '03/04/2026', 'x') }),
    clicks: fc.oneof({ weight: 9, arbitrary: fc.nat(9_000).map(String) }, { weight: 1, arbitrary: fc.string() }),
    revenue: fc.oneof({ weight: 9, arbitrary: amount }, { weight: 1, arbitrary: fc.constantFrom('', '-3', '1.234') }),
    currency: fc.oneof({ weight: 19, arbitrary: fc.constant('EUR') }, { weight: 1, arbitrary: fc.constant('USD') }),
  })
  .map((cells) => [`#${cells.order}`, cells.code, cells.date, cells.clicks, cells.revenue, cells.currency]);
const rows = fc.array(row, { maxLength: 40 });

it('what is taken adds up: the results are the sum of the rows that are in no list of bad ones', () => {
  fc.assert(
    fc.property(rows, (all) => {
      // Each row an own order, so that it is taken or left by itself.
      const own = all.map((cells, at) => [`#${at}`, ...cells.slice(1)]);
      const { results, bad, taken, unnamed } = readTable(FIELDS, own);
      const badRows = new Set(bad.map((one) => one.row));
      const good = own.filter((cells, at) => /marlo|tilda/i.test(cells[1] ?? '') && !badRows.has(at + 2));
      expect(taken).toBe(good.length);
      const total = (of: 'clicks' | 'conversions' | 'revenue') => sumOf(results.map((one) => one[of] ?? 0));
      expect(total('conversions')).toBe(good.length);
      expect(total('revenue')).toBeCloseTo(sumOf(good.map((cells) => Number(cells[4]))), 6);
      expect(unnamed).toBe(own.filter((cells) => cells[1] === '').length);
    }),
  );
});

it('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(
      rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const [one, other] = [readTable(FIELDS, all), readTable(FIELDS, shuffled)];
        expect(other.results).toEqual(one.results);
        expect(other.unmatched).toEqual(one.unmatched);
        const { taken, unnamed, outside, repeats, silent } = one;
        expect(other).toMatchObject({ taken, unnamed, outside, repeats, silent });
        expect(other.bad).toHaveLength(one.bad.length);
      },
    ),
  );
});

it('the same file read again has the same ids, and each once', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const ids = readTable(FIELDS, all).results.map(({ id }) => id);
      expect(readTable(FIELDS, all).results.map(({ id }) => id)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('whatever stands in a file, no figure is NaN, infinite or below zero, and no two currencies are in one', () => {
  const often = (...texts: string[]) =>
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: fc.string() });
  const number = often('0', '12', '1.5', '1,5', '\u22123', '1e308', '9e11', '−0');
  const cells = fc.tuple(often('#1', '#2', '#3'), often('MARLO10'), often('20261103'), number, number, often('EUR'));
  let some = 0;
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 20 }), (all) => {
      const { results } = readTable(FIELDS, all);
      some += results.length;
      for (const { clicks, conversions, revenue, currency, day: on } of results) {
        for (const figure of [clicks, conversions, revenue]) {
          expect(Number.isFinite(figure)).toBe(true);
          expect(figure).toBeGreaterThanOrEqual(0);
        }
        expect(currency).toMatch(/^[A-Z]{3}$/);
        expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }),
  );
  expect(some).toBeGreaterThan(0);
});
