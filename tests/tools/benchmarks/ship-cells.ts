import type { SourceCell, SourceFigure, SourcePercentiles, Sources } from './source';

type Alternative = SourceCell['alternatives'][number];

/** What lib/benchmarks/data holds of the verdicts: the cells, the figures and the bands that they cite. */
export function shipCells({ cells, figures, percentiles }: Sources) {
  const cited = new Map<string, object>();
  const bands = new Map<string, object>();
  const shipped = cells.map((cell) => {
    const chosen = (cell.indicative ?? []).map((index) => at(cell.alternatives, index));
    for (const alternative of chosen) cited.set(recordOf(alternative), figureOf(alternative, figures, percentiles));
    if (cell.band) bands.set(recordOf(cell.band), bandOf(cell.band, percentiles));
    return {
      platform: cell.platform,
      kpi: cell.kpi,
      tier: cell.tier.name,
      min: cell.tier.min,
      max: cell.tier.max,
      format: cell.format,
      numerator: cell.numerator,
      denominator: cell.denominator,
      ...(cell.band
        ? { band: recordOf(cell.band), ...(cell.direction?.startsWith('high') ? { highSideOnly: true } : {}) }
        : { figures: chosen.map(recordOf), why: whyNone(cell) }),
    };
  });
  return { cells: shipped, figures: Object.fromEntries(cited), bands: Object.fromEntries(bands) };
}

export const recordOf = ({ file, index }: { file: string; index: number }) => `${file}#${index}`;

/** 100 where a set of percentiles is in percent, which its label's end tells; else 1. */
export function percentilesDivisor({ label }: Pick<SourcePercentiles, 'label'>): 1 | 100 {
  return /%(?: \(|$)/.test(label) ? 100 : 1;
}

/** A percent as the fraction it stands for, without the noise that a division by 100 leaves in the 17th digit. */
export function fractionOf(value: number, divisor: 1 | 100): number {
  return divisor === 1 ? value : Number((value / 100).toPrecision(14));
}

function at<T>(list: T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`There is no row ${index} in a list of ${list.length}`);
  return item;
}

function shippable(record: string, row: { ship?: boolean }) {
  if (row.ship === false) throw new Error(`${record} is cited, and may not be shipped`);
}

function figureOf(alternative: Alternative, figures: SourceFigure[], percentiles: SourcePercentiles[]) {
  const record = recordOf(alternative);
  const { tier } = alternative;
  if (alternative.file === 'percentiles.json') {
    const row = at(percentiles, alternative.index);
    shippable(record, row);
    const statistic = row.window === 'single posts' ? 'median of posts' : 'median';
    return { value: fractionOf(row.p50, percentilesDivisor(row)), statistic, ...aboutPercentiles(row), tier };
  }
  const row = at(figures, alternative.index);
  shippable(record, row);
  if (row.unit !== 'percent') throw new Error(`${record} is in ${row.unit}: say how that is to be shipped`);
  return {
    value: fractionOf(row.value, 100),
    statistic: row.statistic,
    source: row.source.name,
    title: row.source.title ?? null,
    url: row.source.url ?? null,
    year: row.year,
    population: row.population,
    numerator: row.numerator,
    denominator: row.denominator,
    region: row.region,
    quality: row.quality,
    sample: row.sample,
    tier,
  };
}

function bandOf(band: NonNullable<SourceCell['band']>, percentiles: SourcePercentiles[]) {
  const row = at(percentiles, band.index);
  shippable(recordOf(band), row);
  const divisor = percentilesDivisor(row);
  const fraction = (value: number) => fractionOf(value, divisor);
  return {
    band: {
      p10: fraction(row.p10),
      p25: fraction(row.p25),
      p50: fraction(row.p50),
      p75: fraction(row.p75),
      p90: fraction(row.p90),
      n: row.n,
    },
    figure: { statistic: 'percentiles', ...aboutPercentiles(row), source: band.source },
  };
}

function aboutPercentiles(row: SourcePercentiles) {
  return {
    source: row.dataset,
    title: null,
    url: null,
    year: row.year,
    population: row.population,
    numerator: row.numerator,
    denominator: row.denominator,
    region: null,
    quality: row.quality,
    sample: row.n,
  };
}

/** Why a cell has no figure to show, as a word of lib/benchmarks/none-reason; null where it has some. */
function whyNone(cell: SourceCell): string | null {
  if (cell.indicative?.length) return null;
  if (cell.platform === 'youtube' && cell.kpi === 'followingToFollowers') return 'not-public';
  const reasons = cell.alternatives.map(({ whyNot }) => whyNot.join('; '));
  if (reasons.length === 0) return 'nothing-published';
  if (reasons.every((why) => why.includes('lifetime mean'))) return 'only-lifetime';
  if (reasons.every((why) => why.includes('population: top-list'))) return 'only-top-lists';
  if (reasons.every((why) => why.includes('population: brands'))) return 'only-brands';
  return 'other-definitions';
}
