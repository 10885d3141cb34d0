import type { Confidence, KpiId, Measure } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { Report } from '@/lib/model/report';
import { type Interval, point } from '@/lib/stats/interval';

/** Where an expectation comes from. */
export interface ExpectedFrom {
  kpi: KpiId;
  /** What the rate was multiplied by, where the KPI is one. */
  times: 'followers' | 'viewsPerPost' | null;
  format: Format | null;
  n: number;
  confidence: Confidence;
}

/** What one post of the profile can be expected to bring: the measure’s range, and which measure that is. */
export interface Expectation extends Interval {
  from: ExpectedFrom;
}

/** Formats in which each view is an impression (kpis.md §2); TikTok’s posts are all videos, and have no format here. */
const VIDEOS: readonly (Format | null)[] = ['reel', 'video', 'short'];

/** Typical views of a post in `format`; null: in the format of the profile’s card. */
export function expectedViews(report: Report, format: Format | null): Expectation | null {
  return fromMeasure(measureOf(report, 'viewsPerPost', format), 1, null);
}

/**
 * Typical impressions of a post: of a video its views, with their interval, which is wider than that of the estimate: it
 * holds what further posts would show; else as estimated.
 */
export function expectedImpressions(report: Report, format: Format | null): Expectation | null {
  const views = expectedViews(report, format);
  const isVideo = views && (VIDEOS.includes(views.from.format) || report.profile.platform === 'tiktok');
  return isVideo ? views : fromMeasure(measureOf(report, 'estimatedImpressions', format), 1, null);
}

/**
 * Typical engagement of a post: the rate by followers × followers, which is the very median that the rate was worked out
 * from; without one, the rate by views × typical views, of one format. Example: 3.74 % (3.2 to 4.5 %) of 48 200
 * followers (48 150 to 48 250) → 1 803 (1 541 to 2 171).
 */
export function expectedEngagement(report: Report, format: Format | null): Expectation | null {
  const { followers } = report.profile;
  const byFollowers = measureOf(report, 'engagementRateByFollowers', format);
  const expected = followers && fromMeasure(byFollowers, followers, 'followers');
  if (expected) return expected;
  const byViews = measureOf(report, 'engagementRateByViews', format);
  const views = expectedViews(report, byViews?.format ?? format);
  return views && views.from.format === byViews?.format ? fromMeasure(byViews, views, 'viewsPerPost') : null;
}

/** The formats of which the report has a figure that a quote can be held against. */
export function formatsToExpect(report: Report): Format[] {
  const formats = [...new Set(report.measures.map(({ measure }) => measure.format))].filter((one) => one !== null);
  return formats.filter((one) => [expectedViews, expectedEngagement].some((expect) => expect(report, one)));
}

/** The measure of that format that has a value; without a format, the one that the profile’s card shows. */
function measureOf(report: Report, kpi: ExpectedFrom['kpi'], format: Format | null): Measure | null {
  const known = report.measures.flatMap(({ measure }) =>
    measure.id === kpi && measure.value !== null ? [measure] : [],
  );
  if (format !== null) return known.find((one) => one.format === format) ?? null;
  return (
    known.find((one) => one.format === report.format) ?? known.find((one) => one.format === null) ?? known[0] ?? null
  );
}

function fromMeasure(measure: Measure | null, by: Interval | number, times: ExpectedFrom['times']): Expectation | null {
  if (!measure || measure.value === null) return null;
  const { id: kpi, format, n, confidence, value } = measure;
  const factor = typeof by === 'number' ? point(by) : by;
  return {
    value: value * factor.value,
    low: (measure.low ?? value) * factor.low,
    high: (measure.high ?? value) * factor.high,
    from: { kpi, times, format, n, confidence },
  };
}
