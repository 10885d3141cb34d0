import { attempt } from '@/lib/db/attempt';
import type { Database } from '@/lib/db/database';
import { groupByProfile } from '@/lib/db/group';
import { storeGroup } from '@/lib/db/store';
import type { Outcome, TabView } from '@/lib/messaging/protocol';
import type { Observation } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import { viewOf } from './view';

/**
 * Stores what a reader read, profile by profile, and answers only once it is on disk: with the view of the profile in
 * the URL, or null on a page that is no profile. `now`: epoch ms.
 */
export async function ingest(
  db: Database,
  observations: readonly Observation[],
  now: number,
): Promise<Outcome<TabView | null>> {
  const read = observations.filter(({ profile, posts }) => profile !== null || posts.length > 0);
  for (const group of groupByProfile(read)) {
    const stored = await attempt(db, () => storeGroup(db, group));
    if (!stored.ok) return stored;
  }
  const surface = profileSurface(observations);
  if (!surface) return { ok: true, value: null };
  return attempt(db, async () => ({ ...(await viewOf(db, surface, now)), error: errorOf(observations, surface) }));
}

/** The profile's page that the newest observation was made on. */
const profileSurface = (observations: readonly Observation[]): Surface | null =>
  observations.findLast(({ surface }) => surface.kind === 'profile')?.surface ?? null;

/** What the page says instead of a profile; nothing as soon as any reader found the profile. */
function errorOf(observations: readonly Observation[], { handle, profileId }: Surface): TabView['error'] {
  const here = observations.filter(({ surface }) => surface.handle === handle && surface.profileId === profileId);
  if (here.some(({ profile, error }) => profile !== null && error === null)) return null;
  return here.findLast(({ error }) => error !== null)?.error ?? null;
}
