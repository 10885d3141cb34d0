import { attempt } from '@/lib/db/attempt';
import type { Database } from '@/lib/db/database';
import { groupByProfile } from '@/lib/db/group';
import { storeGroup } from '@/lib/db/store';
import type { Outcome, TabView } from '@/lib/messaging/protocol';
import type { Observation } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import { keepDay, renewDigests } from './digests';
import { isOfOthers, onProfilePage, videoView } from './opening';
import { viewOf } from './view';

/**
 * Stores what a reader read, profile by profile, and answers only once it is on disk: with the view of the profile in
 * the URL, or of the video where the user is opening a channel's videos in this tab; null on other pages. `now`: epoch ms.
 */
export async function ingest(
  db: Database,
  observations: readonly Observation[],
  now: number,
  tabId: number | null = null,
): Promise<Outcome<TabView | null>> {
  const read = observations.filter(({ profile, posts }) => profile !== null || posts.length > 0);
  const keys: ProfileKey[] = [];
  for (const group of groupByProfile(read)) {
    const stored = await attempt(db, () => storeGroup(db, group));
    if (!stored.ok) return stored;
    if (stored.value) keys.push(stored.value);
  }
  const surface = profileSurface(observations);
  if (!surface) {
    const renewed = await attempt(db, () => renewDigests(db, keys, now));
    if (!renewed.ok) return renewed;
    return attempt(db, () => onVideoPage(db, observations, now, tabId));
  }
  return attempt(db, async () => {
    const view = { ...(await viewOf(db, surface, now)), error: errorOf(observations, surface) };
    if (view.report && keys.includes(view.report.profile.key)) await keepDay(db, view.report);
    return tabId === null ? view : onProfilePage(db, tabId, view, now);
  });
}

/** The profile's page that the newest observation was made on. */
const profileSurface = (observations: readonly Observation[]): Surface | null =>
  observations.findLast(({ surface }) => surface.kind === 'profile')?.surface ?? null;

/** The view of the video on screen, where it is one of the tab's run; without a report where its page names others. */
async function onVideoPage(
  db: Database,
  observations: readonly Observation[],
  now: number,
  tabId: number | null,
): Promise<TabView | null> {
  const postId = observations.at(-1)?.surface.postId;
  const view = postId && tabId !== null ? await videoView(db, tabId, postId, now) : null;
  if (!view?.opening || !postId) return null;
  if (isOfOthers(observations, postId, view.report?.profile.id ?? null)) return { ...view, report: null, entry: null };
  const here = observations.filter(({ surface }) => surface.postId === postId);
  const failed = here.some(({ error }) => error !== null) && here.every(({ posts }) => posts.length === 0);
  return { ...view, opening: { ...view.opening, failed } };
}

/** What the page says instead of a profile; nothing as soon as any reader found the profile. */
function errorOf(observations: readonly Observation[], { handle, profileId }: Surface): TabView['error'] {
  const here = observations.filter(({ surface }) => surface.handle === handle && surface.profileId === profileId);
  if (here.some(({ profile, error }) => profile !== null && error === null)) return null;
  return here.findLast(({ error }) => error !== null)?.error ?? null;
}
