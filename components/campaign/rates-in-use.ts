import type { RateInUse } from '@/lib/campaign/rates';
import type { CampaignView } from '@/lib/campaign/view';
import type { Messages } from '@/lib/i18n/messages';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Writing } from './metric-text';

/** The click and conversion rates that the forecast goes by, each with who says it. `isTypedToo`: also those of the user. */
export function ratesInUse(
  { placements, rates }: CampaignView,
  writing: Writing,
  m: Messages,
  pages: PageMessages,
  isTypedToo = false,
): string[] {
  const { campaign: words, money } = pages;
  const line = (name: string, rate: RateInUse | null) => {
    if (!rate || (rate.from === 'typed' && !isTypedToo)) return [];
    const [low, high] = [writing.text.percent(rate.low), writing.text.percent(rate.high)];
    const source = {
      published: () => [rate.source, rate.year].filter(Boolean).join(' '),
      past: () => words.ratesFrom.past(words.references.campaigns(rate.n ?? 0)),
      typed: () => words.ratesFrom.typed,
    }[rate.from];
    return [words.ratesFrom.line(name, low === high ? low : `${low}–${high}`, source())];
  };
  const clicks = placements.flatMap((one) =>
    line(
      // What the user typed is of all sites and formats.
      rates.click(one)?.from === 'typed'
        ? money.label.ctr
        : `${money.label.ctr}, ${m.platform[one.platform]} ${words.format[one.placement.format]}`,
      rates.click(one),
    ),
  );
  return [...new Set([...clicks, ...line(money.label.conversionRate, rates.conversion)])];
}
