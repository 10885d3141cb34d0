import type { Database } from '@/lib/db/database';
import { loadReport } from '@/lib/db/load-report';
import { endRun, endRuns, getRun, putRun } from '@/lib/db/opening-runs';
import { getEntry } from '@/lib/db/shortlist';
import type { TabView } from '@/lib/messaging/protocol';
import type { Observation } from '@/lib/model/observation';
import type { NextVideo, OpeningState } from '@/lib/model/opening';
import type { ProfileKey } from '@/lib/model/profile';
import { isOfRun, nextVideo } from '@/lib/report/opening';

/**
 * Chooses the video that a press opens in this tab and remembers it, before anything is opened: its page is told by
 * this that it is one of the run's. Null where nothing is left to open.
 */
export async function openNext(
  db: Database,
  tabId: number,
  profileKey: ProfileKey,
  now: number,
): Promise<NextVideo | null> {
  await endRuns(db, { overAt: now });
  const report = await loadReport(db, profileKey, now);
  const run = await getRun(db, tabId, now);
  const tried = run?.profileKey === profileKey ? run.tried : [];
  const postId = report?.opened ? nextVideo(report.opened, tried) : null;
  if (!report || !postId) return null;
  await putRun(db, { tabId, profileKey, tried: [...tried, postId], at: now });
  return { postId, format: report.format };
}

/** What the overlay shows on the page of a video: the run's channel; null where the video is none of its run's. */
export async function videoView(db: Database, tabId: number, postId: string, now: number): Promise<TabView | null> {
  const run = await getRun(db, tabId, now);
  const report = run && (await loadReport(db, run.profileKey, now));
  if (!run || !report?.opened || !isOfRun(report, postId, run.tried)) return null;
  // With the last figure the run is done: the page that gave it says so, and no other.
  if (report.opened.n >= report.opened.needed && run.tried.at(-1) !== postId) return null;
  return {
    platform: report.profile.platform,
    handle: null,
    profileId: null,
    report,
    entry: await getEntry(db, run.profileKey),
    error: null,
    failure: null,
    opening: { postId, tried: run.tried, failed: false },
  };
}

/** The run as the channel's own page continues it; another profile's page ends it, and so does its own once it is done. */
export async function onProfilePage(db: Database, tabId: number, view: TabView, now: number): Promise<TabView> {
  const run = await getRun(db, tabId, now);
  if (!run || !view.report) return view;
  const { profile, opened } = view.report;
  if (profile.key !== run.profileKey || (opened && opened.n >= opened.needed)) {
    await endRun(db, tabId);
    return view;
  }
  return { ...view, opening: { postId: null, tried: run.tried, failed: false } satisfies OpeningState };
}

/** Whether the page names owners for this video, and the channel is none of them. */
export function isOfOthers(observations: readonly Observation[], postId: string, channelId: string | null): boolean {
  const owners = observations
    .flatMap(({ posts }) => posts)
    .filter(({ id }) => id === postId)
    .flatMap(({ owner, coOwners = [] }) => [owner, ...coOwners])
    .flatMap((owner) => owner?.id ?? []);
  return channelId !== null && owners.length > 0 && !owners.includes(channelId);
}
