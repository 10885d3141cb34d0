import type { GoalRow } from '@/lib/campaign/goal-rows';
import { isBelowForecast, isByForecast, paceOf } from '@/lib/campaign/pace';
import type { CampaignView } from '@/lib/campaign/view';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Writing } from './metric-text';

type Words = PageMessages['campaign']['targets'];

/** How much of a goal is there, beside how much of the time is over; empty where that can't be said. */
export function paceText(row: GoalRow, { time }: CampaignView, { text }: Writing, words: Words): string {
  const pace = paceOf(row, time);
  return pace ? words.pace(text.percent(pace.ofGoal), text.percent(pace.ofDays)) : '';
}

/** What a verdict goes by, where that is the forecast, and whether what came speaks against that; empty where neither is. */
export const standingNotes = (row: GoalRow, { isOver }: CampaignView, words: Words): string =>
  [isByForecast(row, isOver) && words.byForecast, isBelowForecast(row) && words.belowForecast]
    .filter(Boolean)
    .join(' · ');
