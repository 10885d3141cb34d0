import type { KpiInput } from '@/lib/kpi/kpi';
import type { Insight } from '@/lib/model/correction';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Quantity } from '@/lib/model/quantity';
import { UNKNOWN_REASONS, type UnknownReason } from '@/lib/model/reason';
import { aSnapshot, DAY, kpiInput, NOW, type PostSpec } from '../../support/builders';

const COUNTS = ['views', 'likes', 'comments', 'shares', 'saves'] as const;
const TOTALS = ['followers', 'following', 'postsTotal', 'likesTotal', 'viewsTotal'] as const;

/** In full, [value, low, high] where the site shortens it, why it is withheld, or null: not read. */
type Count = number | [number, number, number] | string | null;

/** What an example is worked out from. Each list has one entry a post, the newest first. */
type Given = { site: PlatformId; format?: Format } & Partial<Record<(typeof COUNTS)[number], Count[]>> &
  Partial<Record<(typeof TOTALS)[number], Count>> &
  Partial<Record<Insight, number>> & {
    /** How many days ago each post was published. */
    days?: number[];
    /** The site's own label. */
    sponsored?: (boolean | null)[];
    /** Own snapshots: how many days ago, and the followers. */
    readings?: [number, number][];
  };

/** Every name that an example may use. */
export const GIVEN: readonly string[] = [
  ...['site', 'format', 'days', 'sponsored', 'readings', 'reach', 'retention'],
  ...COUNTS,
  ...TOTALS,
];

/** The profile that an example's JSON describes. */
export function inputOf(json: string): KpiInput {
  const given = JSON.parse(json) as Given;
  const { site, readings = [] } = given;
  const totals = Object.fromEntries(TOTALS.flatMap((name) => (name in given ? [[name, quantityOf(given[name])]] : [])));
  const snapshots = readings.map(([days, followers]) => aSnapshot(NOW - days * DAY, { followers }));
  const input = kpiInput(site, totals, postsOf(given), { snapshots });
  const corrections = (['reach', 'retention'] as const).flatMap((figure) => {
    const value = given[figure];
    if (value === undefined) return [];
    const format = site === 'tiktok' ? null : (input.collected.posts[0]?.format ?? null);
    const what = { kind: 'insight' as const, figure, format, value };
    return [{ profileKey: input.collected.profile.key, name: figure, what, at: NOW }];
  });
  return { ...input, corrections };
}

function postsOf({ format, days, sponsored, ...given }: Given): PostSpec[] {
  const lists = [days, sponsored, ...COUNTS.map((name) => given[name])].filter((list) => list !== undefined);
  return (lists[0] ?? []).map((_, index): PostSpec => {
    const spec: PostSpec = { withheld: {} };
    if (format) spec.format = format;
    if (format === 'reel' && given.views) spec.list = 'reels';
    const age = days?.[index];
    if (age !== undefined) spec.publishedAt = NOW - age * DAY;
    const label = sponsored?.[index];
    if (typeof label === 'boolean') spec.sponsored = label;
    for (const name of COUNTS) {
      const count = given[name]?.[index];
      if (typeof count === 'string') spec.withheld = { ...spec.withheld, [name]: reasonOf(count) };
      else if (count !== undefined && count !== null) spec[name] = quantityOf(count);
    }
    return spec;
  });
}

function quantityOf(count: Count | undefined): Quantity | number {
  if (typeof count === 'number') return count;
  if (!Array.isArray(count)) throw new Error(`${count} is no count`);
  const [value, low, high] = count;
  return { value, low, high, precision: 'rounded' };
}

function reasonOf(word: string): UnknownReason {
  const reason = UNKNOWN_REASONS.find((one) => one === word);
  if (!reason) throw new Error(`${word} is no reason`);
  return reason;
}
