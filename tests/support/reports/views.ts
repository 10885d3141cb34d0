import type { TabView } from '@/lib/messaging/protocol';
import { PAGE_ERRORS } from '@/lib/model/reason';
import type { Report } from '@/lib/model/report';
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

/** Every state of the overlay by name, as the gallery shows them and the tests walk them. */
export const VIEWS: Record<string, TabView | null> = {
  nothing: null,
  loading: viewOf(loadingReport()),
  'few posts': viewOf(fewPostsReport()),
  instagram: viewOf(instagramReport()),
  'return visit': viewOf(returningReport()),
  shortlisted: viewOf(instagramReport(), { entry: kept }),
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
