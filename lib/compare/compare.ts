import type { KpiId, Measure } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import type { Report, ReportedMeasure } from '@/lib/model/report';

/** KPIs side by side, in the order and groups in which a marketer asks for them. */
export const COMPARE_GROUPS: readonly { group: CompareGroup; kpis: readonly KpiId[] }[] = [
  { group: 'engagement', kpis: ['engagementRateByFollowers', 'engagementRateByViews', 'commentsPer100Likes'] },
  {
    group: 'reach',
    kpis: ['viewsPerPost', 'viewRate', 'estimatedReach', 'estimatedImpressions', 'likesPerPost', 'commentsPerPost'],
  },
  { group: 'audience', kpis: ['growth30d', 'lifetimeLikeRate', 'lifetimeViewRate', 'followingToFollowers'] },
  { group: 'content', kpis: ['cadence', 'daysSinceLastPost', 'viewStability', 'sponsoredShare', 'sponsoredLift'] },
];

export type CompareGroup = 'engagement' | 'reach' | 'audience' | 'content';

/** One KPI across the compared profiles; a cell is null where that profile's site does not have this KPI. */
export interface CompareRow {
  group: CompareGroup;
  kpi: KpiId;
  cells: (ReportedMeasure | null)[];
  /** Index of the profile that is best beyond doubt, or null. */
  best: number | null;
  /** Why none is marked best, where a reader would expect one. */
  unranked: 'unlike-bases' | 'intervals-overlap' | 'neutral' | 'too-few-values' | null;
}

/**
 * The comparison table of 2 to 4 reports. A row stands where at least one profile has a measure for it; figures are
 * those of each profile's own card. Best is marked only where the interval of the best value clears every other's and
 * all are counted alike (same basis and unit, same format): a by-followers rate never meets a by-views one.
 */
export function compareRows(reports: readonly Report[]): CompareRow[] {
  return COMPARE_GROUPS.flatMap(({ group, kpis }) =>
    kpis
      .map((kpi) => ({ kpi, cells: reports.map((report) => headlineMeasure(report, kpi)) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null))
      .map(({ kpi, cells }) => ({ group, kpi, cells, ...rank(cells, reports) })),
  );
}

/** The measure of a KPI that the profile's card shows: that of the headline format, else of all formats together. */
export function headlineMeasure(report: Report, kpi: KpiId): ReportedMeasure | null {
  const all = report.measures.filter(({ measure }) => measure.id === kpi);
  return (
    all.find(({ measure }) => measure.format === report.format) ??
    all.find(({ measure }) => measure.format === null) ??
    all[0] ??
    null
  );
}

/** What is known beside the measures that the card shows: the same KPIs for the profile's other formats. */
export function otherFormats(report: Report): ReportedMeasure[] {
  return report.measures.filter(
    (reported) => reported.measure.value !== null && reported !== headlineMeasure(report, reported.measure.id),
  );
}

type Known = {
  index: number;
  site: PlatformId | undefined;
  measure: Measure;
  value: number;
  low: number;
  high: number;
};

function rank(cells: (ReportedMeasure | null)[], reports: readonly Report[]): Pick<CompareRow, 'best' | 'unranked'> {
  const direction = cells.find((cell) => cell !== null)?.direction ?? 'neutral';
  if (direction === 'neutral') return { best: null, unranked: 'neutral' };
  const known = cells.flatMap((cell, index): Known[] => {
    if (!cell || cell.measure.value === null) return [];
    const { measure } = cell;
    const value = cell.measure.value;
    return [
      {
        index,
        site: reports[index]?.profile.platform,
        measure,
        value,
        low: measure.low ?? value,
        high: measure.high ?? value,
      },
    ];
  });
  const [first, ...others] = known;
  if (!first || others.length === 0) return { best: null, unranked: 'too-few-values' };
  if (others.some((other) => !comparable(first, other))) return { best: null, unranked: 'unlike-bases' };

  const sign = direction === 'higherIsBetter' ? 1 : -1;
  const leader = known.reduce((best, other) => (sign * other.value > sign * best.value ? other : best));
  const clear = known.every(
    (other) => other === leader || (sign > 0 ? leader.low > other.high : leader.high < other.low),
  );
  return clear ? { best: leader.index, unranked: null } : { best: null, unranked: 'intervals-overlap' };
}

/**
 * Counted alike: same basis, unit and format, and on the same site, since the sites' interactions and views are different
 * things. Growth of followers is the same everywhere, over spans of the same kind.
 */
function comparable(a: Known, b: Known): boolean {
  const [x, y] = [a.measure, b.measure];
  if (x.id === 'growth30d') return x.parts?.per30Days === y.parts?.per30Days;
  return a.site === b.site && x.basis === y.basis && x.unit === y.unit && x.format === y.format;
}
