import type { TabView } from '@/lib/messaging/protocol';
import type { PageError } from '@/lib/model/reason';
import type { Report } from '@/lib/model/report';

/** What the background answers about a report. */
export const viewOfReport = (report: Report, more: Partial<TabView> = {}): TabView => ({
  platform: report.profile.platform,
  handle: report.profile.handle,
  profileId: report.profile.id,
  report,
  entry: null,
  error: null,
  failure: null,
  ...more,
});

/** What the background answers about a page that shows no profile, and why. */
export const viewOfError = (error: PageError): TabView => ({
  platform: 'instagram',
  handle: 'nora.quill',
  profileId: null,
  report: null,
  entry: null,
  error,
  failure: null,
});
