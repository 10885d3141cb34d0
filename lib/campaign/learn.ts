import { median } from 'simple-statistics';
import type { LessonAbout } from '@/lib/model/campaign';
import { type MeasuredPlacement, wholeInputOf } from './measured';
import { type Count, PER_SITE } from './metrics';
import { sitesOf } from './scopes';

/** What one group of placements brought for each unit of cost, against the campaign's median. */
export interface Learnt {
  by: Exclude<LessonAbout, 'campaign'>;
  /** The creator's profile key, the format, the site, or the weekday (0 is Sunday); of what each site counts in its own way "tiktok reel", "tiktok 1". */
  value: string;
  /** Placements of which result and cost are known. */
  n: number;
  /** Median of their results per unit of cost. */
  perCost: number;
  /** That over the campaign's median: 1.5 is half as much again; null where the campaign's is zero. */
  ofMedian: number | null;
  /** Fewer than five placements: a figure, but nothing to repeat yet. */
  isTooFew: boolean;
}

/** Fewer placements than this show nothing that would come again. */
export const FEWEST_TO_LEARN = 5;

interface Known {
  one: MeasuredPlacement;
  perCost: number;
}

/**
 * What to repeat: results per unit of cost by creator, format, site and weekday. What each site counts in its own way is
 * held against the median of that site, and sites are not compared by it.
 * @param weekdayOf the weekday on which all posts of a placement were published; null: not known, or several
 */
export function learnt(
  count: Count,
  placements: readonly MeasuredPlacement[],
  weekdayOf: (one: MeasuredPlacement) => number | null,
): Learnt[] {
  const known = placements.flatMap((one): Known[] => {
    const [brought, cost] = [wholeInputOf(one, count), wholeInputOf(one, 'cost')];
    return brought && cost && cost.value > 0 ? [{ one, perCost: brought.value / cost.value }] : [];
  });
  if (known.length === 0) return [];
  const isPerSite = PER_SITE.has(count);
  const middleOf = new Map(
    sitesOf(known.map(({ one }) => one)).map((site) => [
      site,
      median(known.filter(({ one }) => !isPerSite || one.platform === site).map(({ perCost }) => perCost)),
    ]),
  );
  const group = (by: Learnt['by'], nameOf: (one: MeasuredPlacement) => string | null) =>
    groupsOf(known, nameOf).map(([value, its]): Learnt => {
      const ratios = its.flatMap(({ one, perCost }) => {
        const middle = middleOf.get(one.platform) ?? 0;
        return middle > 0 ? [perCost / middle] : [];
      });
      return {
        ...{ by, value, n: its.length, isTooFew: its.length < FEWEST_TO_LEARN },
        perCost: median(its.map(({ perCost }) => perCost)),
        ofMedian: ratios.length === its.length ? median(ratios) : null,
      };
    });
  // What two sites count each in its own way has no median together.
  const ofSite = (site: string, name: string) => (isPerSite ? `${site} ${name}` : name);
  return [
    ...group('creator', ({ placement }) => placement.profileKey),
    ...group('format', ({ platform, placement }) => ofSite(platform, placement.format)),
    ...(isPerSite ? [] : group('site', ({ platform }) => platform)),
    ...group('weekday', (one) => {
      const day = weekdayOf(one);
      return day === null ? null : ofSite(one.platform, day.toString());
    }),
  ];
}

function groupsOf(known: readonly Known[], nameOf: (one: MeasuredPlacement) => string | null): [string, Known[]][] {
  const groups = new Map<string, Known[]>();
  for (const one of known) {
    const name = nameOf(one.one);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups];
}
