import type { KpiId, Measure } from '@/lib/model/measure';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Reference } from '@/lib/model/report';
import { judge } from './placing';
import { boundsOf, WITHOUT_NORM } from './published';

type Imported = Extract<Reference, { level: 'imported' }>;
type WithBand = OwnBenchmark & { p25: number; p75: number };

/** Only a high value of these means anything. */
const HIGH_SIDE_ONLY: readonly KpiId[] = ['followingToFollowers'];

/**
 * The bands of the user's own sheets that are of the measure's site, KPI, format and size; the narrowest first, of equally
 * wide ones the newest. A single figure is no band and is only listed.
 */
export function importedReferences(
  measure: Measure,
  platform: PlatformId,
  followers: number,
  rows: readonly OwnBenchmark[],
): Imported[] {
  if (WITHOUT_NORM.includes(measure.id)) return [];
  return rows
    .filter((row) => row.platform === platform && row.kpi === measure.id && isOfFormat(row.format, measure, platform))
    .filter((row) => followers >= row.min && (row.max === null || followers < row.max))
    .filter(hasBand)
    .sort((a, b) => widthOf(a) - widthOf(b) || (b.year ?? 0) - (a.year ?? 0) || b.importedAt - a.importedAt)
    .map((row) => ({
      level: 'imported',
      band: { p10: row.p10, p25: row.p25, p50: row.p50, p75: row.p75, p90: row.p90, n: row.n },
      figure: {
        record: `own#${row.id}`,
        statistic: 'percentiles',
        source: row.source,
        title: row.note || null,
        url: null,
        year: row.year,
        population: '',
        numerator: '',
        denominator: '',
        tier: boundsOf(row),
        region: null,
        quality: '',
        sample: row.n,
      },
      ...judge(measure, row, HIGH_SIDE_ONLY.includes(measure.id)),
    }));
}

const hasBand = (row: OwnBenchmark): row is WithBand => row.p25 !== null && row.p75 !== null;

/** By how much the largest exceeds the smallest, as a ratio. */
const widthOf = ({ min, max }: OwnBenchmark): number => (max ?? Number.POSITIVE_INFINITY) / Math.max(1, min);

/**
 * All formats together are no norm for one of several. Where a site has only one that such a figure can be of, it may be
 * named or not: TikTok's posts are videos, and of Instagram's only reels have views.
 */
function isOfFormat(format: Format | null, { format: own, basis, id }: Measure, platform: PlatformId): boolean {
  const isOfViews = basis === 'views' || id === 'viewRate' || id === 'viewsPerPost';
  const only = platform === 'tiktok' ? 'video' : platform === 'instagram' && isOfViews ? 'reel' : null;
  return (format ?? only) === (own ?? only);
}
