import type { Campaign } from '@/lib/model/campaign';
import { localDay } from '@/lib/model/day-figures';

const DAY = 86_400_000;

/** Where a campaign stands in time; `day` of `of` while it runs. Days are those of the user's calendar. */
export type CampaignTime =
  | { kind: 'undated' | 'planned' | 'over' }
  | { kind: 'running'; day: number; of: number | null };

/** `today`: "2026-11-27". */
export function timeOf({ startsOn, endsOn }: Pick<Campaign, 'startsOn' | 'endsOn'>, today: string): CampaignTime {
  if (endsOn !== null && endsOn < today) return { kind: 'over' };
  if (startsOn === null) return { kind: 'undated' };
  if (today < startsOn) return { kind: 'planned' };
  return {
    kind: 'running',
    day: daysTo(startsOn, today) + 1,
    of: endsOn === null ? null : daysTo(startsOn, endsOn) + 1,
  };
}

/**
 * Whether a campaign's results are something to go by: one that still runs, or is only planned, has none yet; of one without
 * any date the user knows.
 */
export const hasPassed = (campaign: Pick<Campaign, 'startsOn' | 'endsOn'>, today: string): boolean =>
  timeOf(campaign, today).kind === 'over' || (campaign.startsOn === null && campaign.endsOn === null);

/** A day of this device's calendar as campaigns have it. `at`: epoch ms. */
export const dayOf = (at: number): string => new Date(localDay(at) * DAY).toISOString().slice(0, 10);

/** Days from one to the other. */
export const daysTo = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / DAY);

/** Noon of a day on this device, epoch ms: shown there it is that day. */
export const noon = (day: string): number => new Date(`${day}T12:00:00`).getTime();
