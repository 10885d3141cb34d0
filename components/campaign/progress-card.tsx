import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import { progressTiles } from './progress-tiles';
import { RevenueChart } from './revenue-chart';

/** What was spent and what came back, and the revenue over time where files gave its days. */
export function ProgressCard({ view, today }: { view: CampaignView; today: string }) {
  const pages = usePageMessages();
  const { lang } = useI18n();
  const tiles = progressTiles(view, pages, moneyText(lang));
  return (
    <section className="card campaign-card" aria-label={pages.campaign.progress.title}>
      <dl className="campaign-big">
        {tiles.map(({ name, value, detail, warning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            {detail && <dd>{detail}</dd>}
            {warning && (
              <dd>
                <span className="vd weak">
                  <svg viewBox="0 0 9 9" aria-hidden="true">
                    <path d="M4.5 8L.5 1h8z" />
                  </svg>
                  {warning}
                </span>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <RevenueChart view={view} today={today} />
    </section>
  );
}
