import { headlineMeasure } from '@/lib/compare/compare';
import { type DayFigure, type DayFigures, type DayKpi, type DayOf, localDay } from '@/lib/model/day-figures';
import type { Report } from '@/lib/model/report';
import { engagementOf } from '@/lib/shortlist/digest';

/**
 * What a reading adds to the history of a profile's rates, filed under the day of that reading (this device’s, as it is
 * drawn): those that its card shows. One that rests on counts of more than a day before is none of this day (on YouTube likes are seen only where a
 * video is opened) and is left out. Null where there is none.
 */
export function dayFiguresOf(report: Report, dayOf: DayOf = localDay): DayFigures | null {
  const { profile, readAt } = report;
  const figures = [engagementOf(profile.platform) as DayKpi, 'viewRate' as const].flatMap((kpi): DayFigure[] => {
    const reported = headlineMeasure(report, kpi);
    if (!reported || reported.olderSince !== null) return [];
    const { value, low, high, n, basis, format, confidence } = reported.measure;
    if (value === null) return [];
    return [{ kpi, value, low: low ?? value, high: high ?? value, n, basis, format, confidence, at: readAt }];
  });
  return figures.length > 0 ? { profileKey: profile.key, day: dayOf(readAt), figures } : null;
}
