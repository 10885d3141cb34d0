import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import type { Campaign, CampaignPlacement, CampaignResult, Lesson } from '@/lib/model/campaign';
import type { Checklist } from '@/lib/model/checklist';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Correction } from '@/lib/model/correction';
import type { Creator, NotSame } from '@/lib/model/creator';
import type { DatedPost } from '@/lib/model/dated-post';
import type { DayFigures } from '@/lib/model/day-figures';
import type { Decision } from '@/lib/model/decision';
import type { Digest } from '@/lib/model/digest';
import type { ProfileGoals } from '@/lib/model/goal';
import type { Tally } from '@/lib/model/health';
import type { ImportedReading } from '@/lib/model/imported';
import type { ProfileNotes } from '@/lib/model/notes';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { Post, Profile, ProfileKey, Snapshot } from '@/lib/model/profile';
import type { QueueEntry } from '@/lib/model/queue';
import type { CommentRow } from '@/lib/model/sentiment';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import type { ProfileTraces } from '@/lib/model/traces';
import type { ComparedRow } from './comparison';
import { version1 } from './migrations/version-1';
import { version2 } from './migrations/version-2';
import { version3 } from './migrations/version-3';
import { version4 } from './migrations/version-4';
import { version5 } from './migrations/version-5';
import { version6 } from './migrations/version-6';
import { version7 } from './migrations/version-7';
import { version8 } from './migrations/version-8';
import { version9 } from './migrations/version-9';
import { version10 } from './migrations/version-10';
import { version11 } from './migrations/version-11';
import { readSoundRows } from './sound-rows';

/** Whose handle it is: `platform:@handle` (lower case) → key. The newest reading of a handle wins. */
export interface HandleRow {
  handle: string;
  key: ProfileKey;
}

/** One named value; the settings stand under "settings". */
export interface SettingRow {
  name: string;
  value: unknown;
}

export type Tables = {
  profiles: Table<Profile, ProfileKey>;
  posts: Table<Post, [ProfileKey, string]>;
  snapshots: Table<Snapshot, [ProfileKey, number]>;
  shortlist: Table<ShortlistEntry, ProfileKey>;
  ownSet: Table<OwnSetRow, string>;
  handles: Table<HandleRow, string>;
  settings: Table<SettingRow, string>;
  health: Table<Tally, string>;
  queue: Table<QueueEntry, string>;
  decisions: Table<Decision, [ProfileKey, number]>;
  checklists: Table<Checklist, ProfileKey>;
  compared: Table<ComparedRow, ProfileKey>;
  notes: Table<ProfileNotes, ProfileKey>;
  digests: Table<Digest, ProfileKey>;
  imported: Table<ImportedReading, ProfileKey>;
  dayFigures: Table<DayFigures, [ProfileKey, number]>;
  creators: Table<Creator, string>;
  notSame: Table<NotSame, [ProfileKey, ProfileKey]>;
  traces: Table<ProfileTraces, ProfileKey>;
  comments: Table<CommentRow, [ProfileKey, string]>;
  corrections: Table<Correction, [ProfileKey, string]>;
  collaborations: Table<Collaboration, ProfileKey>;
  goals: Table<ProfileGoals, ProfileKey>;
  benchmarks: Table<OwnBenchmark, string>;
  campaigns: Table<Campaign, string>;
  placements: Table<CampaignPlacement, string>;
  results: Table<CampaignResult, string>;
  datedPosts: Table<DatedPost, [ProfileKey, string, number]>;
  lessons: Table<Lesson, string>;
};

export type Database = Dexie & Tables;

/** Describes the database; it opens with the first use. Only the background writes it, extension pages read. */
export function createDatabase(options?: DexieOptions): Database {
  const db = new Dexie('creator-gauge', options) as Database;
  version1(db);
  version2(db);
  version3(db);
  version4(db);
  version5(db);
  version6(db);
  version7(db);
  version8(db);
  version9(db);
  version10(db);
  version11(db);
  db.on('ready', () => refuseNewer(db), true);
  readSoundRows(db);
  return db;
}

/** The browser counts ten for one of Dexie's versions, and Dexie adds ones where it mends a schema. */
const NATIVE = 10;

/**
 * Dexie opens a database of a later version as if it were its own; an extension that was set back would write rows that
 * the later one no longer understands. @throws VersionError, each time it is opened.
 */
function refuseNewer(db: Database): void {
  const version = Math.floor(db.backendDB().version / NATIVE);
  if (version > db.verno) throw new Dexie.VersionError(`stored by version ${version}, this is ${db.verno}`);
}

let opened: Database | null = null;

/** The extension's own database. */
export function database(): Database {
  opened ??= createDatabase();
  return opened;
}
