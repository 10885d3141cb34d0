import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeDecimals, moneyDecimals, percentDecimals } from '@/lib/i18n/decimals';
import { moneyText } from '@/lib/i18n/money-text';

const text = moneyText('en');
const decimalsIn = (written: string) => written.match(/\.(\d+)/)?.[1]?.length ?? 0;
const column = (values: number[], decimals: number, write: (value: number, decimals: number) => string) =>
  values.map((value) => write(value, decimals));

it('amounts of a column have the decimals of the one that has most of them', () => {
  const write = (value: number, decimals: number) => text.money(value, 'EUR', decimals);
  const of = (values: number[]) => column(values, moneyDecimals(values), write);
  expect(of([400, 450, 1_350])).toEqual(['€400', '€450', '€1,350']);
  expect(of([4, 6.43, 5.25])).toEqual(['€4.00', '€6.43', '€5.25']);
  expect(of([0.043, 0.0192, 0.5])).toEqual(['€0.0430', '€0.0192', '€0.5000']);
  // “€1.500” would be read as one and a half thousand.
  expect(of([0.857, 1.5])).toEqual(['€0.86', '€1.50']);
  expect(moneyDecimals([])).toBe(0);
});

it('percentages have two decimals at most, unless one is tiny', () => {
  const of = (values: number[]) => column(values, percentDecimals(values), text.percent);
  expect(of([0.01, 0.02, 0.0125])).toEqual(['1.00%', '2.00%', '1.25%']);
  expect(of([0.00965, 0.02])).toEqual(['0.97%', '2.00%']);
  expect(of([0.00042, 0.02])).toEqual(['0.042%', '2.000%']);
  expect(of([0.01, 0.02])).toEqual(['1%', '2%']);
});

it('changes have one decimal where one of them needs it', () => {
  const of = (values: number[]) => column(values, changeDecimals(values), text.signed);
  expect(of([-0.85, 1.1])).toEqual(['−85%', '+110%']);
  expect(of([-0.854, 0.042])).toEqual(['−85.4%', '+4.2%']);
});

it('a multiple has two decimals below ten, and three digits from there', () => {
  expect([0.2, 0.333, 2.1, 3].map(text.multiple)).toEqual(['0.20×', '0.33×', '2.10×', '3.00×']);
  expect([66.37, 279.4].map(text.multiple)).toEqual(['66.4×', '279×']);
});

it('whatever stands in a column, all of it has as many decimals, and no amount reads as nothing', () => {
  const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (values) => {
      const written = column(values, moneyDecimals(values), (value, decimals) => text.money(value, 'EUR', decimals));
      expect(new Set(written.map(decimalsIn)).size).toBe(1);
      for (const one of written) expect(one).toMatch(/[1-9]/);
    }),
  );
});
