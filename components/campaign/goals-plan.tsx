import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { goalRows } from '@/lib/campaign/goal-rows';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import { CAMPAIGN_METRICS, type CampaignMetric } from '@/lib/model/campaign';
import type { CampaignsWork } from './campaign-work';
import { GoalPlan } from './goal-plan';
import { metricName } from './metric-text';
import { PastLessons } from './past-lessons';
import { ratesInUse } from './rates-in-use';

/** The goals of a campaign against what is expected and what was before; the lessons of earlier ones stand above them. */
export function GoalsPlan({ view, work }: { view: CampaignView; work: CampaignsWork }) {
  const pages = usePageMessages();
  const { campaign: words } = pages;
  const { lang, m, f } = useI18n();
  const { campaign } = view.book;
  const [also, setAlso] = useState<CampaignMetric[]>([]);
  const rows = goalRows({ campaign, placements: view.placements, past: view.past, isOver: view.isOver, also });
  const inUse = ratesInUse(view, { currency: campaign.currency, f, text: moneyText(lang) }, m, pages);
  const shown = new Set(rows.map(({ metric }) => metric));
  const add = (name: string) => {
    const metric = CAMPAIGN_METRICS.find((one) => one === name);
    if (metric) setAlso([...also, metric]);
  };
  return (
    <section className="card campaign-card" aria-label={words.goals.title}>
      <h3 className="h2">{words.goals.title}</h3>
      <PastLessons view={view} lessons={work.lessons} books={work.books} />
      {view.placements.length === 0 && <p className="muted">{words.goals.noCreators}</p>}
      {inUse.map((line) => (
        <p className="foot" key={line}>
          {line}
        </p>
      ))}
      {rows.map((row) => (
        <GoalPlan
          key={`${row.metric} ${row.platform}`}
          row={row}
          view={view}
          onSet={(value) =>
            void work.setItem(campaign.id, { of: 'goal', metric: row.metric, platform: row.platform, value })
          }
        />
      ))}
      {view.placements.length > 0 && (
        <label className="campaign-more">
          {words.goals.more}{' '}
          <select className="field" value="" onChange={({ target }) => add(target.value)}>
            <option value="">—</option>
            {CAMPAIGN_METRICS.filter((metric) => !shown.has(metric)).map((metric) => (
              <option key={metric} value={metric}>
                {metricName(metric, pages)}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
