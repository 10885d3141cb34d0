import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAmount } from '@/lib/parsing/read-amount';

it.each([
  ['1200', 1_200],
  ['1,200', 1_200],
  ['1.200', 1_200],
  ['1 200,50', 1_200.5],
  ['1,200.50', 1_200.5],
  ['1.234.567,8', 1_234_567.8],
  ['€1,200', 1_200],
  ['1200 EUR', 1_200],
  ['0', 0],
  ['1000000000000', 1e12],
  ['1000000000001', null],
  ['1200.5555', null],
  ['1234,567.50', null],
  ['12EUR5', null],
  ['A12', null],
  ['12A', null],
  ['12,34,56', null],
  ['1.2.3', null],
  ['1,200,50', null],
  ['-5', null],
  ['a lot', null],
  ['', null],
])('"%s"', (text, amount) => expect(readAmount(text)).toBe(amount));

it('reads back what Intl writes, in both languages', () => {
  const cents = fc.integer({ min: 0, max: 1e11 }).map((n) => n / 100);
  fc.assert(
    fc.property(cents, fc.constantFrom('en-GB', 'fr-FR'), (amount, locale) => {
      const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount);
      expect(readAmount(text)).toBeCloseTo(amount, 6);
    }),
  );
});
