import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import type { Tally } from '@/lib/model/health';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { PLATFORMS, type PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import type { Settings } from '@/lib/model/settings';
import { buildReport } from '@/lib/report';
import { importedReport } from '@/lib/report/imported';
import { commentsOf } from './comments';
import { correctionsOf } from './corrections';
import type { Database } from './database';
import { healthOf } from './health';
import { ownBenchmarks } from './own-benchmarks';
import { ownSetOf } from './own-set';
import { postsOf } from './posts';
import { getProfile } from './profiles';
import { getSettings } from './settings';
import { snapshotsOf } from './snapshots';

/** What the reports of all profiles of a site have in common. */
interface Setting {
  settings: Settings;
  ownSet: OwnSetRow[];
  ownBenchmarks: OwnBenchmark[];
  health: Tally[];
}

/**
 * The report of a stored profile as of `now` (epoch ms), or null where it was never read. `onScreen`: its page is being
 * looked at now, and what a file says of it must not pass for what it shows.
 */
export async function loadReport(
  db: Database,
  key: ProfileKey,
  now: number,
  choice: ReferenceChoice = { kind: 'auto' },
  onScreen = false,
): Promise<Report | null> {
  return build(db, key, (platform) => settingOf(db, platform), { now, choice, onScreen });
}

/**
 * The reports of many profiles, one after the other, without those that were never read. What all have in common is read
 * once.
 */
export async function* loadReports(db: Database, keys: readonly ProfileKey[], now: number): AsyncGenerator<Report> {
  const settings = new Map(PLATFORMS.map((platform) => [platform, null as Promise<Setting> | null]));
  const shared = (platform: PlatformId): Promise<Setting> => {
    const setting = settings.get(platform) ?? settingOf(db, platform);
    settings.set(platform, setting);
    return setting;
  };
  for (const key of keys) {
    const report = await build(db, key, shared, { now, choice: { kind: 'auto' }, onScreen: false });
    if (report) yield report;
  }
}

async function build(
  db: Database,
  key: ProfileKey,
  settingFor: (platform: PlatformId) => Promise<Setting>,
  asked: { now: number; choice: ReferenceChoice; onScreen: boolean },
): Promise<Report | null> {
  const profile = await getProfile(db, key);
  if (!profile) return asked.onScreen ? null : fromFile(db, key, settingFor, asked);
  const [posts, snapshots, comments, corrections, setting] = await Promise.all([
    postsOf(db, key),
    snapshotsOf(db, key),
    commentsOf(db, key),
    correctionsOf(db, key),
    settingFor(profile.platform),
  ]);
  const collected = { profile, posts, comments: [] };
  return buildReport({ collected, snapshots, comments, corrections, ...setting, ...asked });
}

/** A profile that was never read here, where a file brought its figures. */
async function fromFile(
  db: Database,
  key: ProfileKey,
  settingFor: (platform: PlatformId) => Promise<Setting>,
  { now, choice }: { now: number; choice: ReferenceChoice },
): Promise<Report | null> {
  const imported = await db.imported.get(key);
  return imported ? importedReport(imported, { ...(await settingFor(imported.profile.platform)), now, choice }) : null;
}

async function settingOf(db: Database, platform: PlatformId): Promise<Setting> {
  const [settings, ownSet, imported, health] = await Promise.all([
    getSettings(db),
    ownSetOf(db, platform),
    ownBenchmarks(db),
    healthOf(db, platform),
  ]);
  return { settings, ownSet, ownBenchmarks: imported.filter((row) => row.platform === platform), health };
}
