import type { TabView } from '@/lib/messaging/protocol';
import type { Decision } from '@/lib/model/decision';
import { PAGE_ERRORS } from '@/lib/model/reason';
import type { Report } from '@/lib/model/report';
import type { Status } from '@/lib/model/shortlist';
import { changedReport, fewPostsReport, instagramReport, privateReport, returningReport } from './instagram';
import { OPENING_VIEWS } from './opening-views';
import { tiktokReport, youtubeReport } from './other-sites';
import { READ_AT, reported, unknown } from './parts';
import { report } from './report';

/** What the overlay is told about a report. */
export function viewOf(about: Report | null, more: Partial<TabView> = {}): TabView {
  return {
    platform: about?.profile.platform ?? 'instagram',
    handle: about?.profile.handle ?? 'nora.quill',
    profileId: about?.profile.id ?? null,
    report: about,
    entry: null,
    error: null,
    failure: null,
    ...more,
  };
}

/** Five posts of a profile are in, none of them enough for a figure. */
export const loadingReport = (): Report =>
  report({
    posts: [],
    progress: { read: 5, wanted: 12 },
    measures: [reported(unknown('engagementRateByFollowers', 'too-few-posts'))],
  });

const kept = { profileKey: 'instagram:70012345678', status: 'shortlisted', addedAt: READ_AT } as const;

/** A decision on that profile, when the engagement rate was twice as high and the followers were fewer. */
const decided = (status: Status, at: number, reasons: string[] = []): Decision => ({
  profileKey: kept.profileKey,
  at,
  status,
  reasons,
  figures: [
    { id: 'followers', format: null, basis: null, unit: 'count', value: 31_000, low: 31_000, high: 31_000 },
    {
      id: 'engagementRateByFollowers',
      format: null,
      basis: 'followers',
      unit: 'fraction',
      value: 0.08,
      low: 0.07,
      high: 0.09,
    },
  ],
  before: null,
});

/** Every state of the overlay by name, as the gallery shows them and the tests walk them. */
export const VIEWS: Record<string, TabView | null> = {
  nothing: null,
  loading: viewOf(loadingReport()),
  'few posts': viewOf(fewPostsReport()),
  instagram: viewOf(instagramReport()),
  'return visit': viewOf(returningReport()),
  shortlisted: viewOf(instagramReport(), { entry: kept, decision: decided('shortlisted', READ_AT - 60_000) }),
  'declined just now': viewOf(instagramReport(), {
    entry: { ...kept, status: 'declined' },
    decision: decided('declined', Date.now(), ['too many ads']),
  }),
  compared: viewOf(instagramReport(), {
    comparison: { isIn: true, names: ['Tilda Forsgren', 'Oskar Builds Boats', 'Marlo Brenner'] },
  }),
  contacted: viewOf(instagramReport(), { entry: { ...kept, status: 'contacted' } }),
  'seen before': viewOf(instagramReport(), {
    entry: { ...kept, status: 'declined' },
    decision: decided('declined', READ_AT - 54 * 86_400_000, ['too many ads', 'off brand']),
  }),
  tiktok: viewOf(tiktokReport()),
  'youtube, 3 opened': viewOf(youtubeReport()),
  'youtube, 6 opened': viewOf(youtubeReport(6)),
  ...OPENING_VIEWS,
  'site changed': viewOf(changedReport()),
  'failed write': viewOf(instagramReport(), { failure: { ok: false, reason: 'quota', detail: 'QuotaExceededError' } }),
  'tap missing': viewOf(instagramReport(), { tapMissing: true }),
  'private account': viewOf(privateReport(), { error: 'private' }),
  ...Object.fromEntries(
    PAGE_ERRORS.filter((error) => error !== 'private').map((error) => [error, viewOf(null, { error })]),
  ),
};
