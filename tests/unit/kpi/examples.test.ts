import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KPIS } from '@/lib/kpi/registry';
import type { KpiId, Measure } from '@/lib/model/measure';
import { ROOT } from '../../tools/root';
import { GIVEN, inputOf } from './example';
import { measureOf } from './measuring';

/** KPIs of comments: their examples are lists of comments, and are worked out by their own tests. */
const OF_COMMENTS: readonly string[] = ['netSentiment', 'brandSentiment', 'audienceLanguage', 'genericComments'];
const IDS = KPIS.map(({ id }) => id).filter((id) => !OF_COMMENTS.includes(id));

const FOLDER = join(ROOT, 'lib', 'kpi');
const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** The file that gives the KPI away, under its own name. */
const sourceOf = (id: KpiId): string => sources.find((text) => text.includes(`export const ${id}`)) ?? '';

/** The worked examples of a file's docstrings: what is given, and what is said to come out. */
const examplesIn = (source: string) =>
  [...source.matchAll(/^ \* Example: (\{.*\}) → (.+)$/gm)].map(([, given = '', stated = '']) => ({ given, stated }));

/** Whether a measure reads as it is stated, to the digit: "5.88", "786 [473, 1166]", "null: no-followers", "… by views". */
function check(measure: Measure, stated: string) {
  const read = /^(?:null: ([a-z-]+)|(-?[\d.]+)(?: \[(-?[\d.]+), (-?[\d.]+)\])?)(?: by (\w+))?$/.exec(stated);
  if (!read) throw new Error(`“${stated}” is no result`);
  const [, reason, value = null, low = value, high = value, basis = measure.basis] = read;
  expect(measure).toMatchObject({ basis });
  expect(measure.reason).toBe(reason);
  const figures = [measure.value, measure.low, measure.high];
  expect(figures).toEqual([alike(figures[0], value), alike(figures[1], low), alike(figures[2], high)]);
}

/** The exact figure where, rounded to the digits that are stated, it is that number; else the number. */
function alike(exact: number | null | undefined, stated: string | null): number | null {
  if (stated === null) return null;
  const digits = stated.split('.')[1]?.length ?? 0;
  const isClose = typeof exact === 'number' && Math.abs(exact - Number(stated)) <= 0.5000001 * 10 ** -digits;
  return isClose ? exact : Number(stated);
}

it('an example that is wrong in its last digit is found', () => {
  const measure = measureOf('viewRate', inputOf('{"site":"tiktok","followers":152340,"views":[56850,40000,90000]}'));
  check(measure, '0.3732 [0.2626, 0.5908]');
  expect(() => check(measure, '0.3731 [0.2626, 0.5908]')).toThrow();
  expect(() => check(measure, '0.3732 [0.2626, 0.5909]')).toThrow();
  expect(() => check(measure, '0.3732')).toThrow();
  expect(() => check(measure, 'null: no-followers')).toThrow();
  expect(() => check(measure, '0.3732 [0.2626, 0.5908] by views')).toThrow();
});

describe.each(IDS)('%s', (id) => {
  const source = sourceOf(id);
  const examples = examplesIn(source);

  it('says worked examples with a value and without one', () => {
    expect(examples.some(({ stated }) => !stated.startsWith('null'))).toBe(true);
    expect(examples.some(({ stated }) => stated.startsWith('null'))).toBe(true);
    const lines = source.split('\n').filter((line) => line.includes('Example:'));
    expect(lines).toHaveLength(examples.length);
  });

  it.each(examples)('$given → $stated', ({ given, stated }) => check(measureOf(id, inputOf(given)), stated));

  it('names only what there is', () => {
    for (const { given } of examples) for (const name of Object.keys(JSON.parse(given))) expect(GIVEN).toContain(name);
  });
});
