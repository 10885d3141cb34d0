import { headlineMeasure } from '@/lib/compare/compare';
import { DIGEST_KPIS, type Digest, type DigestKpi } from '@/lib/model/digest';
import type { PlatformId } from '@/lib/model/platform';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import type { Settings } from '@/lib/model/settings';

/** Changes whenever a release changes a formula, a band or what a digest holds. */
const EDITION = 1;

/** What the figures of a digest depend on beside the readings. */
export const stampOf = ({ windowSize, minimumAgeHours, tierBorders }: Settings): string =>
  JSON.stringify([EDITION, windowSize, minimumAgeHours, Object.values(tierBorders)]);

/** What a list needs of a report. */
export function digestOf(report: Report, settings: Settings): Digest {
  const { profile, tier, readAt, headline } = report;
  const leading = headline[0] ? headlineMeasure(report, headline[0]) : null;
  const figures = DIGEST_KPIS.flatMap((kpi): [DigestKpi, ReportedMeasure][] => {
    const reported = headlineMeasure(report, kpi);
    return reported ? [[kpi, brief(reported)]] : [];
  });
  return {
    profileKey: profile.key,
    stamp: stampOf(settings),
    profile: { ...profile, bio: null },
    tier,
    readAt,
    visited: wasVisited(report),
    leading: leading && brief(leading),
    figures: Object.fromEntries(figures),
  };
}

/** A channel of which only a video was watched is no profile that the user looked at, nor is one of a file. */
const wasVisited = ({ profile, posts }: Report): boolean =>
  profile.postsTotal !== null ||
  profile.isPrivate ||
  posts.some(({ placements }) => Object.keys(placements).length > 0);

/** The rate that a site's profiles are judged by. */
export const engagementOf = (platform: PlatformId): DigestKpi =>
  platform === 'instagram' ? 'engagementRateByFollowers' : 'engagementRateByViews';

const brief = ({ measure, ...reported }: ReportedMeasure): ReportedMeasure => ({
  ...reported,
  alternatives: [],
  measure: { ...measure, used: [], excluded: [] },
});

/** Stands in the list for a profile whose figures are still being worked out: who it is, and no figure yet. */
export const pendingDigest = (profile: Digest['profile'], readAt: number): Digest => ({
  profileKey: profile.key,
  stamp: '',
  profile: { ...profile, bio: null },
  tier: null,
  readAt,
  visited: false,
  leading: null,
  figures: {},
});
