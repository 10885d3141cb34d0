import type { KpiId } from './measure';
import type { ProfileKey } from './profile';
import type { Report, ReportedMeasure } from './report';

/** The figures that a list of profiles shows and sorts by; the first is the site's own engagement rate. */
export const DIGEST_KPIS = [
  'engagementRateByFollowers',
  'engagementRateByViews',
  'viewsPerPost',
  'estimatedReach',
  'growth30d',
] as const satisfies KpiId[];
export type DigestKpi = (typeof DIGEST_KPIS)[number];

/** Who a profile is, as far as lists say it. */
export type ListedProfile = Pick<Report, 'profile' | 'tier'>;

/**
 * What a list needs of a profile's report, kept so that ten thousand of them are listed at once: who it is, and its main
 * figures as they were when the profile was last read.
 */
export interface Digest extends ListedProfile, Pick<Report, 'readAt'> {
  profileKey: ProfileKey;
  /** The settings and the release that its figures were worked out with: another one, and it is out of date. */
  stamp: string;
  /** The profile's own page was looked at: its total of posts was read, or one of its lists. */
  visited: boolean;
  /** The figure that its card leads with, where there is one. */
  leading: ReportedMeasure | null;
  /** Without posts and alternatives; a KPI that the site does not have is missing. */
  figures: Partial<Record<DigestKpi, ReportedMeasure>>;
}
