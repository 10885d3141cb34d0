import type { Collection } from 'dexie';
import type { BackupTable } from '@/lib/backup/tables';
import type { CreatorRows } from '@/lib/model/creator';
import type { ProfileKey } from '@/lib/model/profile';
import { creatorOf } from './creators';
import type { Database } from './database';

/** Rows by their table, as a backup has them. */
export type Rows = Partial<Record<Exclude<BackupTable, 'creators' | 'notSame'>, unknown[]>> & Partial<CreatorRows>;

/** A creator is of several profiles, a campaign of several creators: they outlive one of them. */
type OfOneProfile = Exclude<BackupTable, 'settings' | 'creators' | 'benchmarks' | 'campaigns' | 'lessons'>;

/**
 * Where everything of one profile stands that the user would miss: the one list that deleting a profile and bringing it
 * back go by. In the caller's transaction.
 */
export async function placesOf(db: Database, key: ProfileKey): Promise<Record<OfOneProfile, Collection>> {
  const handles = await db.handles.where('key').equals(key).primaryKeys();
  const its = (table: OfOneProfile) => db.table(table).where('profileKey').equals(key);
  return {
    profiles: db.profiles.where('key').equals(key),
    posts: its('posts'),
    snapshots: its('snapshots'),
    dayFigures: its('dayFigures'),
    shortlist: its('shortlist'),
    decisions: its('decisions'),
    notes: its('notes'),
    checklists: its('checklists'),
    comments: its('comments'),
    corrections: its('corrections'),
    collaborations: its('collaborations'),
    goals: its('goals'),
    placements: its('placements'),
    results: its('results'),
    datedPosts: its('datedPosts'),
    // The queue knows a profile by a handle or by its key.
    queue: db.queue.where(':id').anyOf([key, ...handles]),
    compared: its('compared'),
    imported: its('imported'),
    notSame: db.notSame.where('one').equals(key).or('other').equals(key),
    ownSet: its('ownSet'),
    handles: db.handles.where('key').equals(key),
  };
}

/** All that is stored of one profile, for `bringBack`. */
export function rowsOf(db: Database, key: ProfileKey): Promise<Rows> {
  return db.transaction('r', db.tables, async () => {
    const creator = await creatorOf(db, key);
    const rows: Rows = { creators: creator ? [creator] : [] };
    for (const [table, place] of Object.entries(await placesOf(db, key)))
      rows[table as OfOneProfile] = await place.toArray();
    return rows;
  });
}
