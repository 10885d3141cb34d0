import type { DayFigure, DayFigures, ProfileHistory } from '@/lib/model/day-figures';
import { localDay } from '@/lib/model/day-figures';
import type { Snapshot } from '@/lib/model/profile';
import { daysAgo } from './clock';
import { aSnapshot } from './profile';
import type { Count } from './quantity';

/** A reading of the followers so many days before NOW. */
export const followersAgo = (days: number, followers: Count): Snapshot => aSnapshot(daysAgo(days), { followers });

/** A reading of the engagement rate by followers, ± 0.5 points, so many days before NOW; give what differs. */
export function rateAgo(days: number, value: number, differs: Partial<DayFigure> = {}): DayFigures {
  const at = daysAgo(days);
  const figure: DayFigure = {
    kpi: 'engagementRateByFollowers',
    value,
    low: value - 0.005,
    high: value + 0.005,
    n: 12,
    basis: 'followers',
    format: null,
    confidence: 'exact',
    at,
    ...differs,
  };
  return { profileKey: 'tiktok:501', day: localDay(at), figures: [figure] };
}

/** A history of followers alone, as [days before NOW, followers]. */
export const followersOver = (...readings: readonly (readonly [days: number, followers: Count])[]): ProfileHistory => ({
  snapshots: readings.map(([days, followers]) => followersAgo(days, followers)),
  days: [],
});
