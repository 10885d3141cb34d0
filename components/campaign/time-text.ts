import { noon, timeOf } from '@/lib/campaign/days';
import type { Formats } from '@/lib/i18n/format';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Campaign } from '@/lib/model/campaign';

/** "3 Nov 2026 to 14 Dec 2026 · day 21 of 42" */
export function timeText(campaign: Campaign, today: string, words: PageMessages['campaign'], f: Formats): string {
  const { startsOn, endsOn } = campaign;
  const time = timeOf(campaign, today);
  const day = (on: string) => f.dateWithYear(noon(on));
  const when =
    startsOn && endsOn
      ? words.time.between(day(startsOn), day(endsOn))
      : startsOn
        ? words.time.from(day(startsOn))
        : endsOn
          ? words.time.until(day(endsOn))
          : '';
  const where = time.kind === 'running' ? words.time.running(time.day, time.of) : words.time[time.kind];
  return [when, where].filter(Boolean).join(' · ');
}
