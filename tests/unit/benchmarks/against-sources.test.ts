import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER_FORMULAS } from '@/lib/benchmarks/other-formulas';
import { EMV_RATES, PRICES } from '@/lib/benchmarks/prices';
import { REACH_MODELS } from '@/lib/benchmarks/reach-models';
import { BANDS, CELLS, FIGURES } from '@/lib/benchmarks/shipped';
import { readSources } from '../../tools/benchmarks/source';
import { ROOT } from '../../tools/root';

const folder = join(ROOT, '..', 'shared', 'benchmarks');
const present = existsSync(folder);
const sources = present ? readSources(folder) : null;

/** The row that a record names, in the file that it names. */
function rowOf(record: string) {
  const [file, index] = record.split('#');
  const row = file === 'benchmarks.json' ? sources?.figures[Number(index)] : sources?.percentiles[Number(index)];
  if (!row) throw new Error(`${record} is not in the sources`);
  return row;
}

/** What the number of a row is called on screen: a share (percent in the sources), or as it stands. */
function onScreen(row: ReturnType<typeof rowOf>, value: number): number {
  const isPercent =
    'unit' in row && 'metric' in row && 'value' in row ? row.unit === 'percent' : row.label.includes('%');
  return isPercent ? value / 100 : value;
}

describe.skipIf(!present)(
  'shipped benchmarks against their sources (skipped where ../shared/benchmarks is absent)',
  () => {
    it('each shipped figure is its record’s, in fractions where that is in percent', () => {
      expect(Object.keys(FIGURES).length).toBeGreaterThan(80);
      for (const [record, figure] of Object.entries(FIGURES)) {
        const row = rowOf(record);
        const value = 'value' in row ? row.value : row.p50;
        expect(figure!.value / onScreen(row, value), record).toBeCloseTo(1, 12);
        for (const field of ['year', 'population', 'numerator', 'denominator', 'quality'] as const) {
          expect(figure![field], `${record} ${field}`).toBe(row[field]);
        }
        expect(figure!.sample, record).toBe('n' in row ? row.n : row.sample);
        if ('source' in row) expect([figure!.source, figure!.url], record).toEqual([row.source.name, row.source.url]);
      }
    });

    it('each shipped band is its record’s', () => {
      expect(Object.keys(BANDS)).toHaveLength(15);
      for (const [record, shipped] of Object.entries(BANDS)) {
        const row = rowOf(record);
        if (!('p25' in row)) throw new Error(`${record} has no percentiles`);
        for (const at of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
          expect(Number(shipped!.band[at]) / onScreen(row, row[at]), `${record} ${at}`).toBeCloseTo(1, 12);
        }
        expect(shipped!.band.n).toBe(row.n);
      }
    });

    it('ships no row that may not be shipped', () => {
      const withheld = sources!.percentiles.flatMap((row, index) => (row.ship ? [] : [`percentiles.json#${index}`]));
      expect(withheld).toHaveLength(22);
      expect(withheld.filter((record) => record in FIGURES || record in BANDS)).toEqual([]);
    });

    it('each cell decides, and shows, what the collected verdict says', () => {
      expect(CELLS).toHaveLength(sources!.cells.length);
      sources!.cells.forEach((source, index) => {
        const cell = CELLS[index]!;
        const { platform, kpi, format, tier } = source;
        expect([cell.platform, cell.kpi, cell.format, cell.tier]).toEqual([platform, kpi, format, tier.name]);
        expect(cell.band).toBe(source.band && `${source.band.file}#${source.band.index}`);
        const shown = (source.indicative ?? []).map((at) => source.alternatives[at]!);
        expect(cell.figures ?? []).toEqual(shown.map((figure) => `${figure.file}#${figure.index}`));
      });
    });

    it('each shipped price is its records’, and every price of the sources is shipped once', () => {
      for (const price of PRICES) {
        const [lower, upper] = price.records.map(figureOf);
        const where = price.records.join(' ');
        expect([price.low, price.high], where).toEqual([
          lower?.value,
          lower?.statistic === 'range-low' ? (upper?.value ?? null) : lower?.value,
        ]);
        expect(upper?.statistic ?? 'range-high', where).toBe('range-high');
        for (const row of [lower, upper])
          if (row)
            expect(originOf({ ...price }), where).toEqual(
              originOf({ ...row, ...row.source, source: row.source.name, currency: row.unit }),
            );
        expect([price.tier, price.min, price.max], where).toEqual([
          lower?.tier?.name ?? null,
          lower?.tier?.min ?? null,
          lower?.tier?.max ?? null,
        ]);
      }
      const metrics = ['price_per_post', 'price_per_collaboration', 'price_per_ugc_video', 'price_per_10k_followers'];
      const wanted = recordsOf([...metrics, 'cpm', 'cost_per_engagement']);
      expect(PRICES.flatMap(({ records }) => records).sort()).toEqual(wanted);
    });

    it('each rate of earned media value is its records’', () => {
      for (const rates of EMV_RATES)
        for (const record of rates.records) {
          const row = figureOf(record);
          expect(row.metric === 'emv_cpm' ? rates.cpm : rates.cpe, record).toBe(row.value);
          if (row.metric === 'emv_cpm') expect(row.denominator, record).toBe(`1,000 ${rates.per}`);
          expect(originOf({ ...rates }), record).toEqual(
            originOf({ ...row, ...row.source, source: row.source.name, currency: row.unit }),
          );
        }
      expect(EMV_RATES.flatMap(({ records }) => records).sort()).toEqual(recordsOf(['emv_cpm', 'emv_per_engagement']));
    });

    it('every formula of another tool is shipped as it was found, and can be worked out', () => {
      expect(OTHER_FORMULAS.map(({ id, tool, formula, url, seen }) => ({ id, tool, formula, url, seen }))).toEqual(
        sources!.formulas.map(({ id, tool, formula, source, seen }) => ({
          ...{ id, tool, formula, seen },
          url: `https://${source}`,
        })),
      );
      for (const { platforms, id } of OTHER_FORMULAS) expect(`${id}: ${platforms.length}`).not.toBe(`${id}: 0`);
    });

    it('each reach model that is to be worked with is shipped, with its source and its numbers', () => {
      const wanted = sources!.reachModels.filter(({ use }) => use === 'model');
      for (const source of wanted) {
        const model = REACH_MODELS.find(({ id }) => id === source.id);
        expect(model, source.id).toMatchObject({ kind: source.kind, url: source.url, year: source.year });
        const numbers = numbersIn(source.parameters);
        for (const number of numbersIn(model!.formula)) {
          const isThere = numbers.includes(number) || (source.id === 'lefty-still-reach' && number === 7);
          expect(isThere, `${source.id} ${number}`).toBe(true);
        }
      }
    });
  },
);

/** The figure that a record of benchmarks.json names. */
function figureOf(record: string) {
  const row = rowOf(record);
  if (!('metric' in row && 'value' in row)) throw new Error(`${record} is no figure`);
  return row;
}

const recordsOf = (metrics: string[]): string[] =>
  (sources?.figures ?? [])
    .flatMap(({ metric }, index) => (metrics.includes(metric) ? [`benchmarks.json#${index}`] : []))
    .sort();

/** What a reader is told of a figure’s origin. */
const originOf = ({ platform, source, url, year, population, quality, currency }: Record<string, unknown>) => ({
  ...{ platform, source, year, population, quality, currency },
  url: url ?? null,
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}
