import type { KpiId } from '@/lib/model/measure';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { OwnColumn } from './columns';
import { isRate } from './rates';

/** A row of a sheet: numbers as numbers, so that the file writes them with its own decimal mark. */
export type SheetRow = Record<OwnColumn, string | number | null>;

/** A figure as its row in a sheet; read again it is the same. `name`: how the sheet calls the KPI. */
export function sheetRowOf(row: OwnBenchmark, name: (kpi: KpiId) => string): SheetRow {
  const number = (value: number | null) => {
    if (value === null) return null;
    return isRate(row.kpi) ? Number((value * 100).toPrecision(14)) : value;
  };
  return {
    ...{ site: row.platform, kpi: name(row.kpi), tier: null, followers_min: row.min, followers_max: row.max },
    ...{ format: row.format, value: null, p10: number(row.p10), p25: number(row.p25), p50: number(row.p50) },
    ...{
      p75: number(row.p75),
      p90: number(row.p90),
      source: row.source,
      year: row.year,
      n: row.n,
      note: row.note || null,
    },
  };
}

/** What the template shows: a band with percentiles, one of a tier, and a single figure. Its numbers are made up. */
export function templateRows(
  words: { source: string; note: string; name: (kpi: KpiId) => string },
  year: number,
): SheetRow[] {
  const none = { tier: null, followers_min: null, followers_max: null, format: null, value: null };
  const spread = { p10: null, p25: null, p50: null, p75: null, p90: null };
  const about = { source: words.source, year, n: null, note: words.note };
  const { name } = words;
  return [
    {
      ...{ ...none, ...spread, ...about, site: 'instagram', kpi: name('engagementRateByFollowers'), n: 120 },
      ...{ followers_min: 10_000, followers_max: 50_000, p25: 1.2, p50: 2.1, p75: 3.4 },
    },
    {
      ...{ ...none, ...spread, ...about, site: 'tiktok', kpi: name('viewRate') },
      ...{ tier: 'micro', p25: 8, p75: 31.5 },
    },
    {
      ...none,
      ...spread,
      ...about,
      site: 'youtube',
      kpi: name('viewsPerPost'),
      tier: 'mid',
      format: 'video',
      value: 42_000,
    },
  ];
}
