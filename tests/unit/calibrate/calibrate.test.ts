import { describe, expect, it } from 'vitest';
import { readCalibration } from '../../tools/calibrate/kept';
import { SIZES, type Tried, tryAll } from '../../tools/calibrate/run';
import { shownBy } from '../../tools/calibrate/site-counts';
import { faultsOf, pooled, standardError } from '../../tools/calibrate/verdict';

const RUNS = 60;
const [SMALL, LARGE] = [8, 12];
/** Of a hundred-odd comparisons none is this far off by chance. */
const FAR = 4.5;

describe('the calibration that is kept', () => {
  const kept = readCalibration();
  const now = pooled(tryAll(RUNS, [SMALL, LARGE], 200));
  const keptOf = ({ kpi, n, kind }: (typeof now)[number]) =>
    kept.find((row) => row.kpi === kpi && row.n === n && row.kind === kind);

  it('has every KPI whose interval is that of a sample: after a change, `npm run calibrate -- --write`', () => {
    expect(now.filter((row) => !keptOf(row)).map(({ kpi }) => kpi)).toEqual([]);
    const sizes = kept.filter(({ kpi }) => kpi === 'viewsPerPost').map(({ n }) => n);
    expect(sizes).toEqual(SIZES);
  });

  it('is what a few runs of the product’s own KPIs find, within their error', () => {
    const coverage = ['exactCoverage', 'roundedCoverage'] as const;
    for (const row of now) {
      const before = keptOf(row);
      for (const name of coverage) {
        const expected = before?.[name] ?? Number.NaN;
        const off = Math.abs(row[name] - expected);
        expect(off, `${row.kpi} ${row.n} ${name}`).toBeLessThan(FAR * standardError(expected, row.runs));
      }
      expect(row.width / (before?.width ?? Number.NaN), `${row.kpi} ${row.n} width`).toBeCloseTo(1, 0);
    }
  });

  it('holds the truth in 87 to 93 of 100, and with rounded counts no more seldom', () => {
    const sampled = kept.filter(({ kind }) => kind === 'median90');
    expect(sampled.length).toBeGreaterThanOrEqual(8 * SIZES.length - 2);
    for (const { kpi, n, exactCoverage, roundedCoverage, width, roundedWidth } of sampled) {
      expect(exactCoverage, `${kpi} ${n}`).toBeGreaterThanOrEqual(0.87);
      expect(exactCoverage, `${kpi} ${n}`).toBeLessThanOrEqual(0.93);
      expect(roundedCoverage, `${kpi} ${n}`).toBeGreaterThanOrEqual(0.87);
      expect(roundedWidth, `${kpi} ${n}`).toBeGreaterThanOrEqual(width);
    }
  });
});

describe('the verdict', () => {
  const tried = (exact: number, rounded: number, differs: Partial<Tried> = {}): Tried => ({
    ...{ kpi: 'viewsPerPost', platform: 'tiktok', n: 6, kind: 'median90', runs: 10_000 },
    held: { exact, rounded },
    widths: { exact: [1], rounded: [1] },
    ...differs,
  });

  it('fails what is right too seldom, and what is too wide with exact counts', () => {
    expect(faultsOf([tried(8_700, 8_700), tried(9_300, 9_900)])).toEqual([]);
    expect(faultsOf([tried(8_699, 9_000)])).toEqual(['viewsPerPost, tiktok, 6 posts, exact counts: 87.0 %']);
    expect(faultsOf([tried(9_301, 9_400)])).toHaveLength(1);
    expect(faultsOf([tried(9_000, 8_699)])).toHaveLength(1);
  });

  it('judges nothing from too few runs, and no sample’s range', () => {
    expect(faultsOf([tried(90, 90, { runs: 100 })])[0]).toContain('100 runs are too few');
    expect(faultsOf([tried(9_900, 9_900, { kind: 'sampleRange' })])).toEqual([]);
  });
});

it('counts are shortened as each site does', () => {
  expect(shownBy('instagram', 9_999)).toMatchObject({ value: 9_999, precision: 'exact' });
  expect(shownBy('instagram', 12_349)).toMatchObject({ value: 12_300, low: 12_250, high: 12_350 });
  expect(shownBy('tiktok', 783_427)).toMatchObject({ low: 783_350, high: 783_450 });
  expect(shownBy('youtube', 3_895)).toMatchObject({ low: 3_800, high: 3_900 });
  expect(shownBy('youtube', 116_677)).toMatchObject({ low: 116_000, high: 117_000 });
  expect(shownBy('youtube', 1_239_999)).toMatchObject({ low: 1_200_000, high: 1_300_000 });
});
