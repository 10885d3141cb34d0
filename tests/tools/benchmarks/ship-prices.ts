import { recordOf } from './ship-cells';
import type { SourceFigure } from './source';

/** What a published price is of; metrics that are no price of these (premiums, correlations) stay out. */
const PER: Record<string, string | null> = {
  price_per_post: 'post',
  price_per_collaboration: 'collaboration',
  price_per_ugc_video: 'ugc-video',
  price_per_10k_followers: '10k-followers',
  cost_per_engagement: 'engagement',
  cpm: null,
};

/** The sources' words for a format, as the product's or as a word of lib/i18n. */
const FORMATS: Record<string, string> = { 'feed post': 'feed', 'video (dedicated)': 'video' };

type Row = { figure: SourceFigure; record: string };

/** Published prices, CPM and CPE: a range is one row, whose upper end may be missing ("10 000 and more"). */
export function shipPrices(figures: readonly SourceFigure[]) {
  const rows = figures
    .map((figure, index) => ({ figure, record: recordOf({ file: 'benchmarks.json', index }) }))
    .filter(({ figure }) => figure.metric in PER && shippable(figure));
  return rows
    .filter(({ figure }) => figure.statistic !== 'range-high')
    .map((row) => priceOf(row, row.figure.statistic === 'range-low' ? upperEnd(row, rows) : null));
}

function priceOf({ figure, record }: Row, upper: Row | null) {
  const isRange = figure.statistic === 'range-low';
  if (figure.unit !== 'USD') throw new Error(`${record} is in ${figure.unit}: say how that is to be shipped`);
  return {
    records: upper ? [record, upper.record] : [record],
    per: PER[figure.metric] ?? (figure.denominator === '1,000 views' ? '1k-views' : '1k-impressions'),
    platform: figure.platform,
    tier: figure.tier?.name ?? null,
    min: figure.tier?.min ?? null,
    max: figure.tier?.max ?? null,
    format: figure.format ? (FORMATS[figure.format] ?? figure.format) : null,
    statistic: isRange ? 'range' : figure.statistic,
    low: figure.value,
    high: isRange ? (upper?.figure.value ?? null) : figure.value,
    currency: figure.unit,
    ...originOf(figure),
    region: figure.region,
    sample: figure.sample,
  };
}

/** The row that says up to how much the same source goes, for the same size and format. */
function upperEnd({ figure }: Row, rows: readonly Row[]): Row | null {
  const about = ({ platform, metric, denominator, tier, format, year, source, region }: SourceFigure) =>
    JSON.stringify([platform, metric, denominator, tier, format, year, source.name, region]);
  const others = rows.filter((row) => row.figure.statistic === 'range-high' && about(row.figure) === about(figure));
  if (others.length > 1) throw new Error(`${figure.source.name} has two upper ends for ${about(figure)}`);
  return others[0] ?? null;
}

/**
 * Published rates of earned media value, one row a source and site: what a thousand impressions (or views) and an
 * engagement count for. Placeholders and rates per like, comment or view, whose unit their pages leave open, stay out.
 */
export function shipEmvRates(figures: readonly SourceFigure[]) {
  const rows = new Map<string, Record<string, unknown> & { records: string[] }>();
  figures.forEach((figure, index) => {
    if (!['emv_cpm', 'emv_per_engagement'].includes(figure.metric) || !shippable(figure)) return;
    const key = `${figure.source.name} ${figure.platform}`;
    const row = rows.get(key) ?? { records: [], platform: figure.platform, cpm: null, per: 'impressions', cpe: null };
    row.records.push(recordOf({ file: 'benchmarks.json', index }));
    if (figure.metric === 'emv_per_engagement') row.cpe = figure.value;
    else Object.assign(row, { cpm: figure.value, per: figure.denominator === '1,000 views' ? 'views' : 'impressions' });
    rows.set(key, Object.assign(row, { currency: figure.unit, ...originOf(figure) }));
  });
  return [...rows.values()];
}

const originOf = ({ source, year, year_basis, population, quality }: SourceFigure) => ({
  source: source.name,
  title: source.title ?? null,
  url: source.url ?? null,
  year,
  yearIsInferred: year_basis === 'inferred',
  population,
  quality,
});

const shippable = (figure: SourceFigure): boolean => figure.ship !== false;
