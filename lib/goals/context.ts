import type { Collaboration } from '@/lib/model/collaboration';
import type { DayFigures } from '@/lib/model/day-figures';
import type { Quote } from '@/lib/model/notes';
import type { Report } from '@/lib/model/report';

/** All that goals of one profile are held against. */
export interface GoalContext {
  report: Report;
  /** What was typed of a collaboration with the profile; null: nothing. */
  collaboration: Collaboration | null;
  /** What the creator asks for; null: nothing is known. */
  quote: Quote | null;
  /** The user's collaborations with other profiles, and what they had in past campaigns. */
  past: readonly Collaboration[];
  /** The profile's own rates, by day. */
  days: readonly DayFigures[];
}

/** The currency that goals in money are in. */
export const currencyOf = ({ collaboration, quote }: Pick<GoalContext, 'collaboration' | 'quote'>): string =>
  collaboration?.currency ?? quote?.currency ?? 'EUR';
