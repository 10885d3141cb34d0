import { headlineMeasure } from '@/lib/compare/compare';
import type { KpiId } from '@/lib/model/measure';
import type { Report, ReportedMeasure } from '@/lib/model/report';

export type KpiGroup = 'engagement' | 'size' | 'rhythm' | 'comments' | 'sponsored' | 'account';

/** Every KPI of our own pages, in the groups and in the order in which they list it. A new KPI is one word here. */
export const KPI_GROUPS: readonly { group: KpiGroup; kpis: readonly KpiId[] }[] = [
  {
    group: 'engagement',
    kpis: [
      ...([
        'engagementRateByFollowers',
        'engagementRateByViews',
        'engagementRateByReach',
        'engagementRateFull',
      ] as const),
      ...(['likeRate', 'commentRate', 'shareRate', 'saveRate', 'likesPerPost', 'commentsPerPost'] as const),
    ],
  },
  { group: 'size', kpis: ['viewsPerPost', 'viewRate', 'estimatedReach', 'estimatedImpressions'] },
  {
    group: 'rhythm',
    kpis: ['cadence', 'daysSinceLastPost', 'viewStability', 'likesSpread', 'outlierShare', 'retentionProxy'],
  },
  {
    group: 'comments',
    kpis: ['commentsPer100Likes', 'netSentiment', 'brandSentiment', 'audienceLanguage', 'genericComments'],
  },
  { group: 'sponsored', kpis: ['sponsoredShare', 'sponsoredLift'] },
  { group: 'account', kpis: ['growth30d', 'lifetimeLikeRate', 'lifetimeViewRate', 'followingToFollowers'] },
];

/** What is looked at on an ordinary day, and so is listed at once; the others stand behind "More KPIs". */
export const DAILY: readonly KpiId[] = [
  ...(['engagementRateByFollowers', 'engagementRateByViews', 'viewsPerPost', 'viewRate', 'estimatedReach'] as const),
  ...(['sponsoredShare', 'commentsPer100Likes', 'likesPerPost', 'cadence', 'daysSinceLastPost'] as const),
  ...(['growth30d', 'lifetimeLikeRate', 'lifetimeViewRate'] as const),
];

export interface GroupedRows {
  group: KpiGroup;
  rows: ReportedMeasure[];
}

/** A profile's KPIs as a page lists them below the headline tiles. */
export interface ListedKpis {
  daily: ReportedMeasure[];
  /** The daily ones of the profile's other formats, as far as they are known. */
  byFormat: ReportedMeasure[];
  /** All others by group, each with its other formats below it; groups without any are left out. */
  more: GroupedRows[];
}

/** Arranges a report's measures; none is there twice, and none is missing but what has no value in a further format. */
export function listedKpis(report: Report): ListedKpis {
  const shown = (kpi: KpiId) => headlineMeasure(report, kpi) ?? [];
  const others = (kpi: KpiId) =>
    report.measures.filter(
      (reported) =>
        reported.measure.id === kpi && reported.measure.value !== null && reported !== headlineMeasure(report, kpi),
    );
  const isLeading = (kpi: KpiId) => report.headline.includes(kpi) || DAILY.includes(kpi);
  return {
    daily: DAILY.filter((kpi) => !report.headline.includes(kpi)).flatMap(shown),
    byFormat: [...new Set([...report.headline, ...DAILY])].flatMap(others),
    more: KPI_GROUPS.flatMap(({ group, kpis }) => {
      const rows = kpis.filter((kpi) => !isLeading(kpi)).flatMap((kpi) => [shown(kpi), others(kpi)].flat());
      return rows.length > 0 ? [{ group, rows }] : [];
    }),
  };
}

/** Puts the focus on a KPI's row, and opens what it stands behind. */
export function reachKpi(anchor: string): void {
  const row = document.querySelector<HTMLElement>(`[data-kpi="${anchor}"]`);
  const fold = row?.closest('details');
  if (fold) fold.open = true;
  row?.focus();
}
