import type { CampaignPlacement, CampaignResult } from '@/lib/model/campaign';
import { sumOf } from './figures';
import type { BadResultRow, ResultsOptions } from './plan';
import type { UnitFigures } from './read-unit';

/** A row, or an order, that was understood. */
export interface TakenUnit extends UnitFigures {
  placement: CampaignPlacement;
  /** Its first line's number in the sheet. */
  row: number;
}

/** A placement's day; null: the file has no dates. */
export type OfDay = Pick<TakenUnit, 'placement' | 'day'>;

export const dayKey = ({ placement, day }: OfDay): string => `${placement.id} ${day ?? ''}`;

/** Rows of one placement and day. */
export function byDay(units: readonly TakenUnit[]): TakenUnit[][] {
  const groups = new Map<string, TakenUnit[]>();
  for (const unit of units) {
    const name = dayKey(unit);
    const group = groups.get(name);
    if (group) group.push(unit);
    else groups.set(name, [unit]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Currencies that the revenue of some rows is in. */
export const currenciesOf = (units: readonly { revenue: number | null; currency: string | null }[]): string[] => [
  ...new Set(units.flatMap(({ revenue, currency }) => (revenue !== null && currency ? [currency] : []))),
];

/** Days of placements of which all orders were cancelled: none, in what the file counts. */
export function voidResults(
  days: readonly OfDay[],
  has: { conversions: boolean; revenue: boolean },
  options: ResultsOptions,
): CampaignResult[] {
  if (!has.conversions && !has.revenue) return [];
  const none = { clicks: null, conversions: has.conversions ? 0 : null, revenue: has.revenue ? 0 : null };
  return [...new Map(days.map((one) => [dayKey(one), one])).values()].map((one) =>
    resultOf([{ ...one, ...none, currency: null, row: 0 }], options),
  );
}

/** The sum of a placement's rows of one day; of what no row says it is null, not 0. */
export function resultOf(units: readonly [TakenUnit, ...TakenUnit[]], options: ResultsOptions): CampaignResult {
  const [{ placement, day }] = units;
  const { campaign, origin, file, now } = options;
  const sum = (of: 'clicks' | 'conversions' | 'revenue') => {
    const known = units.flatMap((unit) => unit[of] ?? []);
    return known.length > 0 ? sumOf(known) : null;
  };
  return {
    ...{ id: `${placement.id} ${day ?? ''} ${origin}`, campaignId: campaign.id, placementId: placement.id },
    ...{ profileKey: placement.profileKey, day, origin },
    ...{ clicks: sum('clicks'), conversions: sum('conversions'), revenue: sum('revenue') },
    ...{ currency: currenciesOf(units)[0] ?? campaign.currency, file, importedAt: now },
  };
}

/** All days of a placement together. */
export interface PlacementTotal {
  placementId: string;
  /** Null: none of the rows says it. */
  clicks: number | null;
  conversions: number | null;
  /** By currency: what is in two is never added up. */
  revenue: { amount: number; currency: string }[];
  days: number;
}

export function totalsOf(results: readonly CampaignResult[]): PlacementTotal[] {
  return [...new Set(results.map(({ placementId }) => placementId))].map((placementId) => {
    const own = results.filter((result) => result.placementId === placementId);
    const sum = (values: (number | null)[]) => {
      const known = values.filter((value) => value !== null);
      return known.length > 0 ? sumOf(known) : null;
    };
    const currencies = [...new Set(own.filter(({ revenue }) => revenue !== null).map(({ currency }) => currency))];
    const revenue = currencies.sort().map((currency) => ({
      currency,
      amount: sum(own.map((one) => (one.currency === currency ? one.revenue : null))) ?? 0,
    }));
    const clicks = sum(own.map((one) => one.clicks));
    const conversions = sum(own.map((one) => one.conversions));
    return { placementId, clicks, conversions, revenue, days: own.filter(({ day }) => day !== null).length };
  });
}

/** How many rows of a sheet are bad; one may be so in two columns. */
export const badRowsOf = (bad: readonly Pick<BadResultRow, 'row'>[]): number => new Set(bad.map(({ row }) => row)).size;
