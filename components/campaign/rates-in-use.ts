import type { RateInUse } from '@/lib/campaign/rates';
import type { CampaignView } from '@/lib/campaign/view';
import type { Messages } from '@/lib/i18n/messages';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Writing } from './metric-text';

/** The click and conversion rates that the forecast goes by and that nobody typed, each with who says it. */
export function ratesInUse(
  { placements, rates }: CampaignView,
  writing: Writing,
  m: Messages,
  pages: PageMessages,
): string[] {
  const { campaign: words, money } = pages;
  const line = (name: string, rate: RateInUse | null) => {
    if (!rate || rate.from === 'typed') return [];
    const [low, high] = [writing.text.percent(rate.low), writing.text.percent(rate.high)];
    const source =
      rate.from === 'published'
        ? [rate.source, rate.year].filter(Boolean).join(' ')
        : words.ratesFrom.past(words.references.campaigns(rate.n ?? 0));
    return [words.ratesFrom.line(name, low === high ? low : `${low}–${high}`, source)];
  };
  const clicks = placements.flatMap((one) =>
    line(`${money.label.ctr}, ${m.platform[one.platform]} ${words.format[one.placement.format]}`, rates.click(one)),
  );
  return [...new Set([...clicks, ...line(money.label.conversionRate, rates.conversion)])];
}
