import { OPENED_NEEDED } from '@/lib/kpi/engagement-rate-by-views';
import type { KpiId, Measure } from '@/lib/model/measure';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Report } from '@/lib/model/report';

/** The four tiles that lead: what the site lets be known best, first. */
export function headlineOf(platform: PlatformId, opened: Report['opened']): KpiId[] {
  switch (platform) {
    case 'instagram':
      return ['engagementRateByFollowers', 'viewsPerPost', 'estimatedReach', 'sponsoredShare'];
    case 'tiktok':
      return ['engagementRateByViews', 'viewsPerPost', 'estimatedReach', 'sponsoredShare'];
    case 'youtube':
      return opened && opened.n >= opened.needed
        ? ['engagementRateByViews', 'viewsPerPost', 'estimatedReach', 'sponsoredShare']
        : ['viewsPerPost', 'viewRate', 'estimatedReach', 'engagementRateByViews'];
  }
}

/** YouTube: which of the window's videos were opened, of those that the engagement rate needs. */
export function openedOf(platform: PlatformId, measures: readonly Measure[], format: Format | null): Report['opened'] {
  if (platform !== 'youtube') return null;
  const rate = measures.find((measure) => measure.id === 'engagementRateByViews' && measure.format === format);
  // The window stands newest first; what is live, upcoming, for members or without comments has left it already.
  const left = (rate?.excluded ?? []).filter(({ reason }) => reason === 'not-opened').map(({ postId }) => postId);
  return { n: rate?.n ?? 0, needed: OPENED_NEEDED, left };
}
