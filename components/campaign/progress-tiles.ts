import { figureOf } from '@/lib/campaign/figures';
import { sitesOf } from '@/lib/campaign/scopes';
import { totalOf } from '@/lib/campaign/totals';
import type { CampaignView } from '@/lib/campaign/view';
import type { MoneyText } from '@/lib/i18n/money-text';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Objective } from '@/lib/model/goal';
import { hasSum } from './results-columns';

/** One large figure of a campaign. */
export interface ProgressTile {
  name: string;
  /** A dash where there is none. */
  value: string;
  /** What it is made of; of none what it needs. */
  detail: string;
  /** What is wrong with it, in words; empty: nothing. */
  warning: string;
}

type Kind = 'cpm' | 'cpe' | 'budget' | 'roas' | 'roi';

/** What an objective is measured by stands first: who buys attention has a return last, if at all. */
const ORDER: Record<Objective, readonly Kind[]> = {
  awareness: ['cpm', 'budget', 'roas', 'roi'],
  consideration: ['cpe', 'budget', 'roas', 'roi'],
  conversion: ['roas', 'roi', 'budget'],
};

/** The large figures of a campaign in the order of its objective; what has no sum over several sites is left to the targets. */
export function progressTiles(
  { book: { campaign }, placements }: CampaignView,
  { campaign: words, money }: PageMessages,
  text: MoneyText,
): ProgressTile[] {
  const amount = (value: number) => text.money(value, campaign.currency);
  const join = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(' · ');
  const part = ({ n, of }: { n: number; of: number }) => n > 0 && n < of && words.partial(n, of);
  const sites = sitesOf(placements).length;

  function perUnit(metric: 'cpm' | 'cpe'): ProgressTile {
    const figure = figureOf(metric, placements, campaign);
    return {
      name: money.label[metric],
      value: figure.value === null ? '—' : amount(figure.value),
      detail: figure.value === null ? words.progress.noCostPer : join(part(figure)),
      warning: '',
    };
  }

  function budget(): ProgressTile {
    const cost = totalOf('cost', placements);
    const name = words.progress.budget;
    if (!cost || !campaign.budget) return { name, value: '—', detail: words.progress.noBudget, warning: '' };
    const over = cost.value - campaign.budget;
    return {
      name,
      value: text.percent(cost.value / campaign.budget),
      detail: join(words.progress.of(amount(cost.value), amount(campaign.budget)), part(cost)),
      warning: over > 0 ? words.progress.over(amount(over)) : '',
    };
  }

  function roas(): ProgressTile {
    const figure = figureOf('roas', placements, campaign);
    // Of those of which both are known: what stands below the quotient has to give it.
    const both = placements.filter((one) => one.cost.value !== null && one.counts.revenue !== null);
    const [spent, revenue] = [totalOf('cost', both), totalOf('revenue', both)];
    return {
      name: money.label.roas,
      value: figure.value === null ? '—' : text.multiple(figure.value),
      detail: join(
        revenue && spent ? words.progress.from(amount(revenue.value), amount(spent.value)) : words.progress.noReturn,
        part(figure),
      ),
      warning: '',
    };
  }

  function roi(): ProgressTile {
    const figure = figureOf('roi', placements, campaign);
    const breakEven = figureOf('breakEvenConversions', placements, campaign);
    return {
      name: campaign.margin === null ? money.labelBefore : money.label.roi,
      value: figure.value === null ? '—' : text.signed(figure.value),
      detail: join(
        breakEven.value === null
          ? words.progress.noBreakEven
          : words.progress.breakEven(text.whole(Math.ceil(breakEven.value - 1e-9))),
        part(figure) || part(breakEven),
      ),
      warning: '',
    };
  }

  const make = { cpm: () => perUnit('cpm'), cpe: () => perUnit('cpe'), budget, roas, roi };
  return ORDER[campaign.objective]
    .filter((kind) => kind === 'budget' || hasSum(kind, sites))
    .map((kind) => make[kind]());
}
