/**
 * What a backup holds. Left out are the lists' digests and the profiles' traces, which are worked out again, how the
 * readers fare in this browser, and the videos that are being opened in its tabs.
 */
export const BACKUP_TABLES = [
  'profiles',
  'posts',
  'snapshots',
  'dayFigures',
  'shortlist',
  'decisions',
  'notes',
  'checklists',
  'comments',
  'corrections',
  'collaborations',
  'goals',
  'campaigns',
  'placements',
  'results',
  'datedPosts',
  'lessons',
  'queue',
  'compared',
  'imported',
  'creators',
  'notSame',
  'ownSet',
  'benchmarks',
  'handles',
  'settings',
] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** The version of the database that a backup of this build is of. */
export const BACKUP_VERSION = 11;

/** All that is stored, as one JSON file. */
export interface Backup {
  product: 'creator-gauge';
  /** The version of the database. */
  version: number;
  /** Epoch ms. */
  madeAt: number;
  tables: Record<BackupTable, unknown[]>;
}

/** How much of each kind there is, for the user to recognise it by. */
export interface Contents {
  profiles: number;
  posts: number;
  snapshots: number;
  shortlist: number;
  decisions: number;
}

export const contentsOf = ({ tables }: Backup): Contents => ({
  profiles: tables.profiles.length,
  posts: tables.posts.length,
  snapshots: tables.snapshots.length,
  shortlist: tables.shortlist.length,
  decisions: tables.decisions.length,
});
