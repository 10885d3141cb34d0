import { headlineMeasure } from '@/lib/compare/compare';
import type { UnknownReason } from '@/lib/model/reason';
import type { Report, ReportedMeasure, ReportedProfile } from '@/lib/model/report';
import { engagementOf } from '@/lib/shortlist/digest';

/** One profile of a creator: its own figures, on its own site's basis. */
export interface CreatorRow {
  profile: ReportedProfile;
  /** Why its followers are not known. */
  followersUnknown: UnknownReason | null;
  /** Null where the site has none. */
  engagement: ReportedMeasure | null;
  views: ReportedMeasure | null;
  /** Epoch ms. */
  readAt: number;
  /** The file that its figures are from, where it was never read here; `readAt` is then when that was imported. */
  file: string | null;
}

/** The figures of a profile's own card; sites are never blended, since they count different things. */
export const creatorRow = (report: Report): CreatorRow => ({
  profile: report.profile,
  followersUnknown: report.unknown.find(({ field }) => field === 'profile.followers')?.reason ?? null,
  engagement: headlineMeasure(report, engagementOf(report.profile.platform)),
  views: headlineMeasure(report, 'viewsPerPost'),
  readAt: report.imported?.at ?? report.readAt,
  file: report.imported?.file ?? null,
});
