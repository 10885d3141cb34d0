import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import { buildReport } from '@/lib/report';
import type { Database } from './database';
import { healthOf } from './health';
import { ownSetOf } from './own-set';
import { postsOf } from './posts';
import { getProfile } from './profiles';
import { getSettings } from './settings';
import { snapshotsOf } from './snapshots';

/**
 * The report of a stored profile as of `now` (epoch ms), or null where it was never read. `onScreen`: its page is being
 * looked at now.
 */
export async function loadReport(
  db: Database,
  key: ProfileKey,
  now: number,
  choice: ReferenceChoice = { kind: 'auto' },
  onScreen = false,
): Promise<Report | null> {
  const profile = await getProfile(db, key);
  if (!profile) return null;
  const [posts, snapshots, settings, ownSet, health] = await Promise.all([
    postsOf(db, key),
    snapshotsOf(db, key),
    getSettings(db),
    ownSetOf(db, profile.platform),
    healthOf(db, profile.platform),
  ]);
  const collected = { profile, posts, comments: [] };
  return buildReport({ collected, snapshots, settings, now, ownSet, choice, health, onScreen });
}
