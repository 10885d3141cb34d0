import { bandFor } from '@/lib/benchmarks/published';
import type { DigestKpi } from '@/lib/model/digest';
import { STATUSES } from '@/lib/model/shortlist';
import { figureOf, type ShortlistRow } from './row';

export const SORT_KEYS = ['added', 'name', 'followers', 'engagement', 'views', 'reach', 'growth', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  by: SortKey;
  descending: boolean;
}

export const NEWEST_FIRST: Sort = { by: 'added', descending: true };

/** The direction in which a list is first sorted by something: names and statuses as they are read, figures from the top. */
export const firstSort = (by: SortKey): Sort => ({ by, descending: by !== 'name' && by !== 'status' });

const KPIS: Partial<Record<SortKey, DigestKpi>> = { views: 'viewsPerPost', reach: 'estimatedReach' };

/**
 * The rows sorted; what is unknown stands last in either direction, and equal rows keep their order. Engagement is sorted
 * by its place in the range that is typical of its size and site, since rates by followers and by views do not compare;
 * rates without such a range stand behind, site by site, by value. Growth over a span of another
 * kind (per 30 days, or the days observed) stands behind too.
 */
export function sorted(rows: readonly ShortlistRow[], { by, descending }: Sort): ShortlistRow[] {
  const sign = descending ? -1 : 1;
  if (by === 'name') {
    const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
    return order(rows, nameOf, (a, b) => sign * collator.compare(a, b));
  }
  if (by === 'engagement' || by === 'growth')
    return order(rows, by === 'growth' ? growthOf : placeOf, (a, b) => a.group - b.group || sign * (a.value - b.value));
  return order(rows, numberOf(by), (a, b) => sign * (a - b));
}

/** Each row's key is worked out once, not at every comparison. */
function order<K>(
  rows: readonly ShortlistRow[],
  keyOf: (row: ShortlistRow) => K | null,
  compare: (a: K, b: K) => number,
): ShortlistRow[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function numberOf(by: SortKey): (row: ShortlistRow) => number | null {
  const kpi = KPIS[by];
  if (kpi) return (row) => figureOf(row, kpi);
  switch (by) {
    case 'followers':
      return ({ digest }) => digest.profile.followers?.value ?? null;
    case 'status':
      return ({ entry }) => STATUSES.indexOf(entry.status);
    default:
      return ({ entry }) => entry.addedAt;
  }
}

const nameOf = ({ digest: { profile } }: ShortlistRow): string | null => profile.displayName ?? profile.handle;

const SITES = ['instagram', 'tiktok', 'youtube'];

/** Figures of one group compare; those of another stand behind. */
interface Place {
  group: number;
  value: number;
}

function growthOf({ digest: { figures } }: ShortlistRow): Place | null {
  const { value = null, parts } = figures.growth30d?.measure ?? {};
  return value === null ? null : { group: parts?.per30Days ? 0 : 1, value };
}

function placeOf({ engagement, digest: { profile } }: ShortlistRow): Place | null {
  const value = engagement?.measure.value ?? null;
  if (!engagement || value === null) return null;
  const { id, format } = engagement.measure;
  const band = profile.followers && bandFor(profile.platform, id, format, profile.followers.value);
  if (!band || band.p75 <= band.p25) return { group: 1 + SITES.indexOf(profile.platform), value };
  return { group: 0, value: (value - band.p25) / (band.p75 - band.p25) };
}
