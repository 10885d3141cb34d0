import Dexie from 'dexie';
import type { Observation } from '@/lib/model/observation';
import { SOURCES } from '@/lib/model/platform';
import type { ProfileKey, Snapshot } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import type { Database } from './database';

const HOUR = 3_600_000;
const TOTALS = ['followers', 'following', 'postsTotal', 'likesTotal', 'viewsTotal'] as const;
type Total = (typeof TOTALS)[number];

/** All readings of a profile's totals, oldest first. */
export const snapshotsOf = (db: Database, key: ProfileKey): Promise<Snapshot[]> =>
  db.snapshots.where('[profileKey+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();

/**
 * The totals that these observations read, hour by hour: the most precise reading of each, then the more trusted
 * source's. Nothing is taken from earlier readings: a snapshot holds what was read at its own time.
 */
export function snapshotsFrom(key: ProfileKey, observations: readonly Observation[]): Snapshot[] {
  const hours = new Map<number, Observation[]>();
  for (const observation of observations) {
    if (!TOTALS.some((total) => observation.profile?.[total])) continue;
    const hour = hourOf(observation.at);
    hours.set(hour, [...(hours.get(hour) ?? []), observation]);
  }
  return [...hours.values()].map((readings) => {
    const best = (total: Total) => readings.reduce<Reading | null>((found, next) => better(found, next, total), null);
    const at = Math.min(...readings.map((reading) => reading.at));
    return snapshot(key, at, (total) => best(total)?.quantity ?? null);
  });
}

/**
 * Adds snapshots, at most one per hour. What stands in the history is never changed, with one exception: within its own
 * hour a snapshot is completed, a total that was not read or was rounded giving way to one read in full.
 */
export async function addSnapshots(db: Database, snapshots: readonly Snapshot[]): Promise<void> {
  for (const added of snapshots) {
    const hour = hourOf(added.at) * HOUR;
    const known = await db.snapshots
      .where('[profileKey+at]')
      .between([added.profileKey, hour], [added.profileKey, hour + HOUR], true, false)
      .first();
    if (!known) await db.snapshots.add(added);
    else await db.snapshots.put(completed(known, added));
  }
}

const hourOf = (at: number): number => Math.floor(at / HOUR);

interface Reading {
  quantity: Quantity;
  trust: number;
}

function better(found: Reading | null, observation: Observation, total: Total): Reading | null {
  const quantity = observation.profile?.[total];
  if (!quantity) return found;
  const trust = -SOURCES.indexOf(observation.source);
  if (!found) return { quantity, trust };
  const gain = precision(quantity) - precision(found.quantity) || trust - found.trust;
  return gain > 0 ? { quantity, trust } : found;
}

function completed(known: Snapshot, added: Snapshot): Snapshot {
  return snapshot(known.profileKey, known.at, (total) => {
    const [before, now] = [known[total], added[total]];
    return now && (!before || precision(now) > precision(before)) ? now : (before ?? null);
  });
}

const precision = (quantity: Quantity): number => ({ estimated: 0, rounded: 1, exact: 2 })[quantity.precision];

const snapshot = (profileKey: ProfileKey, at: number, of: (total: Total) => Quantity | null): Snapshot => ({
  profileKey,
  at,
  followers: of('followers'),
  following: of('following'),
  postsTotal: of('postsTotal'),
  likesTotal: of('likesTotal'),
  viewsTotal: of('viewsTotal'),
});
