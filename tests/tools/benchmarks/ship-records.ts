import type { BenchmarkRecord, BenchmarkRecords, ListedReason, RecordSource, Standing } from '@/lib/benchmarks/records';
import { reasonOf, reasonsOf } from './listed-reasons';
import { fractionOf, percentilesDivisor, recordOf } from './ship-cells';
import type { SourceCell, SourceFigure, SourcePercentiles, Sources } from './source';

type Bare = Omit<BenchmarkRecord, 'standing' | 'source'> & { source: RecordSource };

/** Where the profiles of a set live, as NOTES §10 and the sets' own remarks say. */
const REGION_OF_SET: Readonly<Record<string, string>> = {
  'VN TikTok 2025': 'Vietnam',
  'Indonesia IG 2020': 'Indonesia',
  'Taiwan IG 2024': 'Taiwan',
};

/** Every record that may be listed: figures of quality A and B, percentiles that may be shipped. */
export function shipRecords({ cells, figures, percentiles }: Sources): BenchmarkRecords {
  const named = standingsOf(cells);
  const sources: RecordSource[] = [];
  const places = new Map<string, number>();
  const placeOf = (source: RecordSource): number => {
    const key = JSON.stringify(source);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sources.length);
    sources.push(source);
    return sources.length - 1;
  };
  const ship = (bare: Bare, window: string | null): BenchmarkRecord => {
    const record = { ...bare, source: placeOf(bare.source) };
    const standing = named.get(record.record) ?? { level: 'listed', why: reasonsOf(record, window) };
    if (standing.level === 'listed' && standing.why.length === 0)
      throw new Error(`${record.record} is in no verdict, and nothing says why`);
    return { ...record, standing };
  };
  return {
    records: [
      ...figures.flatMap((row, index) =>
        row.quality === 'C' || row.ship === false ? [] : [ship(figureOf(row, index), null)],
      ),
      ...percentiles.flatMap((row, index) => (row.ship ? [ship(percentilesOf(row, index), row.window)] : [])),
    ],
    sources,
  };
}

/** What the verdicts say of each record that they name. Deciding goes before being shown, that before being listed. */
function standingsOf(cells: readonly SourceCell[]): Map<string, Standing> {
  const found = new Map<string, Standing>();
  const use = (record: string, level: 'firm' | 'indicative', tier: string) => {
    const before = found.get(record);
    if (before?.level === 'firm' && level === 'indicative') return;
    const tiers = before?.level === level ? before.tiers : [];
    const name = tier as (typeof tiers)[number];
    found.set(record, { level, tiers: tiers.includes(name) ? tiers : [...tiers, name] });
  };
  for (const { band, tier } of cells) if (band) use(recordOf(band), 'firm', tier.name);
  for (const { alternatives, indicative, tier } of cells)
    for (const index of indicative ?? []) {
      const chosen = alternatives[index];
      if (!chosen) throw new Error(`a cell of ${tier.name} shows alternative ${index}, which it does not have`);
      use(recordOf(chosen), 'indicative', tier.name);
    }
  for (const alternative of cells.flatMap(({ alternatives }) => alternatives)) {
    const record = recordOf(alternative);
    const before = found.get(record);
    if (before && before.level !== 'listed') continue;
    const why = new Set<ListedReason>([...(before?.why ?? []), ...alternative.whyNot.map(reasonOf)]);
    found.set(record, { level: 'listed', why: [...why] });
  }
  return found;
}

function figureOf(row: SourceFigure, index: number): Bare {
  const isPercent = row.unit === 'percent';
  return {
    record: `benchmarks.json#${index}`,
    platform: row.platform,
    metric: row.metric,
    value: isPercent ? fractionOf(row.value, 100) : row.value,
    unit: isPercent ? 'fraction' : row.unit,
    percentiles: null,
    statistic: row.statistic,
    numerator: row.numerator,
    denominator: row.denominator,
    population: row.population,
    tier: row.tier,
    format: row.format ?? row.formatScope,
    industry: row.industry,
    region: row.region,
    only: null,
    year: row.year,
    yearBasis: row.year_basis,
    sample: row.sample,
    source: row.source,
    quality: row.quality,
    note: row.note,
  };
}

function percentilesOf(row: SourcePercentiles, index: number): Bare {
  const divisor = percentilesDivisor(row);
  const read = (value: number) => fractionOf(value, divisor);
  const isRatio = row.label.includes('(x)');
  return {
    record: `percentiles.json#${index}`,
    platform: row.platform,
    metric: row.metric,
    value: read(row.p50),
    unit: divisor === 100 ? 'fraction' : isRatio ? 'ratio' : 'per 100',
    percentiles: [read(row.p10), read(row.p25), read(row.p50), read(row.p75), read(row.p90)],
    statistic: row.window === 'single posts' ? 'median of posts' : 'median',
    numerator: row.numerator,
    denominator: row.denominator,
    population: row.population,
    tier: row.tier,
    format: row.formatScope,
    industry: ['category', 'niche'].includes(row.group_by) ? row.group : null,
    region: row.group_by === 'continent' ? row.group : (REGION_OF_SET[row.dataset] ?? null),
    only: row.group_by === 'dur' ? row.group : null,
    year: row.year,
    yearBasis: row.year === null ? 'none' : 'stated',
    sample: row.n,
    source: { name: row.dataset, title: null, url: null },
    quality: row.quality,
    note: row.bias,
  };
}
