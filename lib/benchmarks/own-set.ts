import type { KpiId } from '@/lib/model/measure';
import type { Format, PlatformId } from '@/lib/model/platform';

/** One profile that the user has read, with the figures worked out from the last reading. */
export interface OwnSetRow {
  profileKey: string;
  platform: PlatformId;
  followers: number;
  /** When it was last read, epoch ms. */
  readAt: number;
  measures: { kpi: KpiId; format: Format | null; value: number; n: number }[];
}

export interface OwnSetQuery {
  platform: PlatformId;
  followers: number;
  now: number;
  kpi: KpiId;
  format: Format | null;
  /** The profile that is looked at: never one of those it is compared with. */
  profileKey: string;
}

/** Fewer usable posts than this give no verdict and no place in a set (kpis.md §9). */
export const POSTS_FOR_A_VERDICT = 6;

export const NINETY_DAYS = 90 * 24 * 3_600_000;
const NEEDS_NO_POST: readonly KpiId[] = ['lifetimeLikeRate', 'lifetimeViewRate', 'followingToFollowers'];

/** Whether a figure rests on enough posts to be judged; those taken from the profile's header need none. */
export function restsOnEnough(kpi: KpiId, n: number): boolean {
  return NEEDS_NO_POST.includes(kpi) || n >= POSTS_FOR_A_VERDICT;
}

/**
 * The values of the other profiles the user has read that this one may be compared with, ascending: same site, KPI and
 * format, read within 90 days, at least 6 usable posts, and a third to three times the followers (both ends included).
 * A profile with several rows counts once, by its newest.
 */
export function ownSetFor(rows: readonly OwnSetRow[], query: OwnSetQuery): number[] {
  const { kpi, format } = query;
  const values: number[] = [];
  for (const { measures } of comparableTo(rows, query)) {
    const found = measures.find((measure) => measure.kpi === kpi && measure.format === format);
    if (found && Number.isFinite(found.value) && restsOnEnough(kpi, found.n)) values.push(found.value);
  }
  // Numbers alone sort many times faster than what a comparison function is asked about.
  return [...Float64Array.from(values).sort()];
}

/** A report asks for each of its figures: with thousands of rows they are gone through once a profile. */
const lastAsked = new WeakMap<readonly OwnSetRow[], { about: string; found: readonly OwnSetRow[] }>();

function comparableTo(rows: readonly OwnSetRow[], query: OwnSetQuery): readonly OwnSetRow[] {
  const { platform, profileKey, followers, now } = query;
  const about = `${platform} ${profileKey} ${followers} ${now}`;
  const known = lastAsked.get(rows);
  if (known?.about === about) return known.found;
  const found = newestOf(rows).filter(
    (row) =>
      isOfSize(row.followers, followers) &&
      now - row.readAt <= NINETY_DAYS &&
      row.platform === platform &&
      row.profileKey !== profileKey,
  );
  lastAsked.set(rows, { about, found });
  return found;
}

/** Worked out once for the same rows: they are asked for each figure of each profile that is listed. */
const newest = new WeakMap<readonly OwnSetRow[], readonly OwnSetRow[]>();

export function newestOf(rows: readonly OwnSetRow[]): readonly OwnSetRow[] {
  const known = newest.get(rows);
  if (known) return known;
  const byProfile = new Map<string, OwnSetRow>();
  for (const row of rows) {
    const before = byProfile.get(row.profileKey);
    if (!before || row.readAt > before.readAt) byProfile.set(row.profileKey, row);
  }
  const found = [...byProfile.values()];
  newest.set(rows, found);
  return found;
}

function isOfSize(followers: number, own: number): boolean {
  return own > 0 && followers * 3 >= own && followers <= own * 3;
}
