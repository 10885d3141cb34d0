import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { figureOf } from '@/lib/campaign/figures';
import { totalOf } from '@/lib/campaign/totals';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import { RevenueChart } from './revenue-chart';

/** What was spent and what came back, and the revenue over time where files gave its days. */
export function ProgressCard({ view, today }: { view: CampaignView; today: string }) {
  const { campaign: words, money } = usePageMessages();
  const { lang } = useI18n();
  const { campaign } = view.book;
  const text = moneyText(lang);
  const amount = (value: number) => text.money(value, campaign.currency);
  const [roas, roi] = [figureOf('roas', view.placements, campaign), figureOf('roi', view.placements, campaign)];
  const cost = totalOf('cost', view.placements);
  // Of those of which both are known: what stands below the quotient has to give it.
  const both = view.placements.filter((one) => one.cost.value !== null && one.counts.revenue !== null);
  const [spent, revenue] = [totalOf('cost', both), totalOf('revenue', both)];
  const breakEven = figureOf('breakEvenConversions', view.placements, campaign);
  return (
    <section className="card campaign-card" aria-label={words.progress.title}>
      <dl className="campaign-big">
        <div>
          <dt>{money.label.roas}</dt>
          <dd>{roas.value === null ? '—' : text.multiple(roas.value)}</dd>
          <dd>
            {revenue && spent
              ? words.progress.from(amount(revenue.value), amount(spent.value))
              : words.progress.noReturn}
            {roas.n > 0 && roas.n < roas.of && ` · ${words.partial(roas.n, roas.of)}`}
          </dd>
        </div>
        <div>
          <dt>{campaign.margin === null ? money.labelBefore : money.label.roi}</dt>
          <dd>{roi.value === null ? '—' : text.signed(roi.value)}</dd>
          <dd>
            {breakEven.value === null
              ? words.progress.noBreakEven
              : words.progress.breakEven(text.whole(Math.ceil(breakEven.value - 1e-9)))}
            {breakEven.n > 0 && breakEven.n < breakEven.of && ` · ${words.partial(breakEven.n, breakEven.of)}`}
          </dd>
        </div>
        <div>
          <dt>{words.progress.budget}</dt>
          <dd>{cost && campaign.budget ? text.percent(cost.value / campaign.budget) : '—'}</dd>
          <dd>
            {cost && campaign.budget
              ? [
                  words.progress.of(amount(cost.value), amount(campaign.budget)),
                  cost.n < cost.of && words.partial(cost.n, cost.of),
                ]
                  .filter(Boolean)
                  .join(' · ')
              : words.progress.noBudget}
          </dd>
        </div>
      </dl>
      <RevenueChart view={view} today={today} />
    </section>
  );
}
