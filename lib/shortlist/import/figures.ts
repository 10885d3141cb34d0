import type { CellValue } from '@/lib/export/csv';
import type { Measure } from '@/lib/model/measure';
import { SOURCES, type Source } from '@/lib/model/platform';
import { UNKNOWN_REASONS } from '@/lib/model/reason';
import { meaningOf } from './words';

/** One row of our own file, by column. */
export type OwnRecord = Record<string, CellValue>;

export const numberIn = (record: OwnRecord, key: string): number | null => {
  const value = record[key];
  return typeof value === 'number' ? value : null;
};

export const textIn = (record: OwnRecord, key: string): string | null => {
  const value = record[key];
  return value === null || value === undefined ? null : String(value);
};

/** Epoch ms; null where the cell holds no ISO date: 05/11/2026 is another day in another country. */
export const timeIn = (record: OwnRecord, key: string): number | null => {
  const text = textIn(record, key) ?? '';
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
};

/** A figure of which a file says no more than these. */
export const measureOf = (known: Pick<Measure, 'id' | 'unit' | 'basis' | 'value'> & Partial<Measure>): Measure => ({
  format: null,
  low: null,
  high: null,
  intervalKind: null,
  n: 0,
  of: known.n ?? 0,
  window: { from: null, to: null, size: known.of ?? known.n ?? 0 },
  countsRead: null,
  mean: null,
  quartiles: null,
  confidence: 'exact',
  used: [],
  excluded: [],
  sources: [],
  ...(known.value === null && { reason: 'not-in-file' as const }),
  ...known,
});

/** The KPI of one row "with evidence"; null for a row that has none, or one of a later version. */
export function evidenceMeasure(record: OwnRecord): Measure | null {
  const id = meaningOf('kpi', textIn(record, 'kpi'));
  const unit = meaningOf('unit', textIn(record, 'unit'));
  const basis = meaningOf('basis', textIn(record, 'basis'));
  if (!id || !unit || !basis) return null;
  const figure = (key: string) => {
    const value = numberIn(record, key);
    return value !== null && unit === 'fraction' ? value / 100 : value;
  };
  const value = figure('value');
  const reason = meaningOf('reason', textIn(record, 'reason'));
  const of = numberIn(record, 'postsOf') ?? 0;
  const [from, to] = [timeIn(record, 'countsReadFrom'), timeIn(record, 'countsReadTo')];
  const window = { from: timeIn(record, 'windowFrom'), to: timeIn(record, 'windowTo'), size: of };
  const [low, high] = [figure('low'), figure('high')];
  const confidence = meaningOf('confidence', textIn(record, 'confidence')) ?? 'exact';
  return measureOf({
    id,
    unit,
    basis,
    value,
    low,
    high,
    format: meaningOf('format', textIn(record, 'format')),
    intervalKind: meaningOf('interval', textIn(record, 'interval')),
    n: numberIn(record, 'posts') ?? 0,
    of,
    window,
    countsRead: from !== null && to !== null ? { from, to } : null,
    confidence,
    ...(id === 'growth30d' && value !== null && { parts: growthParts(window, low, high, confidence) }),
    sources: sourcesIn(textIn(record, 'sources')),
    ...(value === null && { reason: UNKNOWN_REASONS.find((one) => one === reason) ?? 'not-in-file' }),
  });
}

const DAY = 86_400_000;

/** Over which span it grew, and whether the rounding of the counts leaves the direction open: as growth itself says it. */
function growthParts(
  { from, to }: Measure['window'],
  low: number | null,
  high: number | null,
  confidence: Measure['confidence'],
): NonNullable<Measure['parts']> {
  const spanDays = from !== null && to !== null ? (to - from) / DAY : 0;
  const isOpen = confidence !== 'exact' && low !== null && high !== null && low < 0 && high > 0;
  return {
    spanDays,
    per30Days: spanDays >= 14 ? 1 : 0,
    insideRounding: isOpen ? 1 : 0,
    boundedBy: Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0)),
  };
}

const sourcesIn = (text: string | null): Source[] =>
  (text ?? '').split(' + ').flatMap((word) => {
    const source = meaningOf('source', word);
    return source && SOURCES.includes(source) ? [source] : [];
  });

/** The figures of one row of the overview, as many digits as it has. */
export function overviewMeasures(record: OwnRecord, isInstagram: boolean): Measure[] {
  const basis = meaningOf('basis', textIn(record, 'engagementRateBasis')) ?? (isInstagram ? 'followers' : 'views');
  const rate = measureOf({
    id: basis === 'followers' ? 'engagementRateByFollowers' : 'engagementRateByViews',
    unit: 'fraction',
    basis,
    value: percentIn(record, 'engagementRate'),
    n: numberIn(record, 'engagementRatePosts') ?? 0,
    ...endsOf(record, 'engagementRateRange', 100),
  });
  const { n, format } = sampleIn(textIn(record, 'typicalViewsOf'));
  const views = measureOf({
    id: 'viewsPerPost',
    unit: 'count',
    basis: 'posts',
    value: numberIn(record, 'typicalViews'),
    ...{ n, format },
    ...endsOf(record, 'typicalViewsRange', 1),
  });
  const viewRate = measureOf({
    id: 'viewRate',
    unit: 'fraction',
    basis: 'followersNow',
    value: percentIn(record, 'viewRate'),
    ...{ n, format },
    ...endsOf(record, 'viewRateRange', 100),
  });
  const [low, high] = [numberIn(record, 'estimatedReachLow'), numberIn(record, 'estimatedReachHigh')];
  const reach = measureOf({
    id: 'estimatedReach',
    unit: 'count',
    basis: 'model',
    // Reach is shown as a range; the middle of it only gives it a place in a sorted list.
    value: low !== null && high !== null ? Math.sqrt(low * high) : null,
    ...{ low, high, confidence: 'estimate', intervalKind: 'modelSpan' },
  });
  const share = measureOf({
    id: 'sponsoredShare',
    unit: 'fraction',
    basis: 'posts',
    value: percentIn(record, 'sponsoredShare'),
    n: numberIn(record, 'sponsoredSharePosts') ?? 0,
  });
  return [rate, views, viewRate, reach, share].filter(({ value, n: posts }) => value !== null || posts > 0);
}

const percentIn = (record: OwnRecord, key: string): number | null => {
  const value = numberIn(record, key);
  return value === null ? null : value / 100;
};

/** "3.2–4.5", or one figure where both ends read the same. */
function endsOf(record: OwnRecord, key: string, divisor: number): { low: number | null; high: number | null } {
  const ends = (textIn(record, key) ?? '').replaceAll(',', '.').split('–').map(Number);
  const [low, high = low] = ends;
  const isRange =
    textIn(record, key) !== null && ends.every(Number.isFinite) && low !== undefined && high !== undefined;
  return isRange ? { low: low / divisor, high: high / divisor } : { low: null, high: null };
}

/** "12 × Reel", "12" */
function sampleIn(text: string | null): { n: number; format: Measure['format'] } {
  const [n = '', format = null] = (text ?? '').split(' × ');
  return { n: Number(n) || 0, format: meaningOf('format', format) };
}
