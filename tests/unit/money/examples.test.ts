import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Collaboration } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import { MONEY_IDS, type MoneyFigure } from '@/lib/money/figure';
import { COLLABORATION_INPUTS } from '@/lib/money/inputs';
import { FIGURES } from '@/lib/money/registry';
import { moneyFigure } from '../../support/builders/collaboration';
import { ROOT } from '../../tools/root';

type Given = Partial<Collaboration> & { expectedViews?: [number, number, number]; emv?: Partial<EmvRates> };

const RATES: EmvRates = { cpm: null, per: 'impressions', cpe: null, currency: 'USD', source: null, date: '2026' };

const fileOf = (id: string) =>
  readFileSync(
    join(ROOT, 'lib', 'money', `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`),
    'utf8',
  );

/** The worked examples of a file's docstrings: what is given, and what is said to come out. */
const examplesIn = (source: string) =>
  [...source.matchAll(/^ \* Example: (\{.*\}) → (.+)$/gm)].map(([, given = '', stated = '']) => ({ given, stated }));

function worked(id: (typeof MONEY_IDS)[number], given: string): MoneyFigure {
  const { expectedViews, emv, ...typed } = JSON.parse(given) as Given;
  const [low, value, high] = expectedViews ?? [];
  return moneyFigure(id, typed, {
    expected: value !== undefined && low !== undefined && high !== undefined ? { views: { value, low, high } } : null,
    emv: emv ? { ...RATES, ...emv } : null,
  });
}

/** Whether a figure reads as it is stated, to the digit: "5.88", "786 [473, 1166]", "null: missing views", "… by views". */
function check(figure: MoneyFigure, stated: string) {
  const blank = /^null: ([a-z-]+)(?: (.+))?$/.exec(stated);
  if (blank) {
    expect(figure).toMatchObject({ value: null, low: null, high: null, reason: blank[1] });
    expect(figure.missing).toEqual(blank[2]?.split(', ') ?? []);
    return;
  }
  const read = /^(-?[\d.]+)(?: \[(-?[\d.]+), (-?[\d.]+)\])?(?: by ([a-z-]+))?$/.exec(stated);
  if (!read?.[1]) throw new Error(`“${stated}” is no result`);
  const [, value, low = value, high = value, basis] = read;
  expect([figure.value, figure.low, figure.high].map(Number)).toEqual([
    alike(figure.value, value),
    alike(figure.low, low),
    alike(figure.high, high),
  ]);
  expect(figure.basis).toBe(basis);
  expect(figure.reason).toBeUndefined();
}

/** The exact value where, rounded to the digits that are stated, it is that number; else the number. */
function alike(exact: number | null, stated: string): number {
  const digits = stated.split('.')[1]?.length ?? 0;
  return exact !== null && Math.abs(exact - Number(stated)) <= 0.5000001 * 10 ** -digits ? exact : Number(stated);
}

it('an example that is wrong in its last digit is found', () => {
  const given = '{"fee":1000,"product":150,"platformCost":50,"impressions":204000}';
  check(worked('cpm', given), '5.88');
  expect(() => check(worked('cpm', given), '5.89')).toThrow();
  expect(() => check(worked('cpm', given), '5.88 [5.87, 5.88]')).toThrow();
  expect(() => check(worked('cpm', given), 'null: missing impressions')).toThrow();
  expect(() => check(worked('cpm', given), '5.88 by views')).toThrow();
});

describe.each(FIGURES.map(({ id }) => id))('%s', (id) => {
  const source = fileOf(id);
  const examples = examplesIn(source);

  it('says a worked example with a value, and one of each kind that it tells of', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.some(({ stated }) => !stated.startsWith('null'))).toBe(true);
    const lines = source.split('\n').filter((line) => line.includes('Example:'));
    expect(lines).toHaveLength(examples.length);
  });

  it.each(examples)('$given → $stated', ({ given, stated }) => check(worked(id, given), stated));

  it('names only inputs that there are', () => {
    for (const { given } of examples)
      for (const name of Object.keys(JSON.parse(given)))
        expect([...COLLABORATION_INPUTS, 'expectedViews', 'emv']).toContain(name);
  });

  it('is all that its file gives away', () => expect(source.match(/^export /gm)).toHaveLength(1));
});

it('each figure stands in the registry once, in the order of its ids', () =>
  expect(FIGURES.map(({ id }) => id)).toEqual([...MONEY_IDS]));
