import { UNIT_OF } from '@/lib/campaign/metrics';
import type { Formats } from '@/lib/i18n/format';
import type { MoneyText } from '@/lib/i18n/money-text';
import type { PageMessages } from '@/lib/i18n/pages';
import type { CampaignMetric } from '@/lib/model/campaign';
import type { Interval } from '@/lib/stats/interval';

/** What writes the figures of a campaign. */
export interface Writing {
  currency: string;
  f: Formats;
  text: MoneyText;
  /** Of the column that a figure stands in; left out: its own. */
  decimals?: number;
}

/** A metric's value: every digit that it has, or the decimals of its column. */
export function metricText(metric: CampaignMetric, value: number, { currency, f, text, decimals }: Writing): string {
  switch (UNIT_OF[metric]) {
    case 'count':
      return f.whole(Math.round(value));
    case 'money':
      return text.money(value, currency, decimals);
    case 'fraction':
      return text.percent(value, decimals);
    case 'ratio':
      return text.multiple(value);
    case 'change':
      return text.signed(value, decimals);
  }
}

/** A range of a metric, as roughly as it is known: "15.8K–17.2K", "€27–€32". */
export function rangeText(metric: CampaignMetric, { low, high }: Interval, { currency, f, text }: Writing): string {
  const unit = UNIT_OF[metric];
  if (unit === 'count') return f.range(low, high, 'count', 3);
  const of = (value: number) =>
    unit === 'money' ? text.roughly(value, currency) : metricText(metric, value, { currency, f, text });
  const [from, to] = [of(low), of(high)];
  // Two minus signs and a dash in one line are read wrong.
  return from === to ? from : unit === 'change' ? `${from} … ${to}` : `${from}–${to}`;
}

/** A count with its range where the site rounds it. */
export const countText = (metric: CampaignMetric, count: Interval, writing: Writing): string =>
  count.low === count.high ? metricText(metric, count.value, writing) : rangeText(metric, count, writing);

/** How a metric is called: counts by their name, figures by their term. `isBefore`: ROI without a margin. */
export function metricName(metric: CampaignMetric, { money }: PageMessages, isBefore = false): string {
  if (metric === 'roi' && isBefore) return money.labelBefore;
  return metric in money.input
    ? money.input[metric as keyof typeof money.input]
    : money.label[metric as keyof typeof money.label];
}
