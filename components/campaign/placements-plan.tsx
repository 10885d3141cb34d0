import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { totalOf } from '@/lib/campaign/totals';
import { moneyText } from '@/lib/i18n/money-text';
import type { ProfileKey } from '@/lib/model/profile';
import { AddCreators } from './add-creators';
import { PlacementPlan } from './placement-plan';
import type { CampaignPart } from './plan-tab';

/** Who does what for how much: a placement per creator and format, the sum held against the budget. */
export function PlacementsPlan({
  view,
  work,
  onRemoved,
  onProfile,
}: CampaignPart & { onProfile: (key: ProfileKey) => void }) {
  const { campaign: words } = usePageMessages();
  const { lang } = useI18n();
  const [isAdding, setAdding] = useState(false);
  const { campaign } = view.book;
  const text = moneyText(lang);
  const cost = totalOf('cost', view.placements);
  const left = cost && campaign.budget !== null ? campaign.budget - cost.value : null;
  return (
    <section className="card campaign-card" aria-label={words.placements.title}>
      <header className="campaign-part-head">
        <h3 className="h2">{words.placements.title}</h3>
        <button type="button" className="btn sm" onClick={() => setAdding(true)}>
          <PageIcon name="people" small /> {words.placements.add}
        </button>
      </header>
      {view.placements.length === 0 && <p className="muted">{words.placements.none}</p>}
      {view.placements.map((one) => (
        <PlacementPlan
          key={one.placement.id}
          one={one}
          campaign={campaign}
          placements={view.book.placements}
          work={work}
          onRemoved={onRemoved}
          onProfile={onProfile}
        />
      ))}
      {cost && (
        <p className="campaign-sum">
          <b>{words.placements.cost(text.money(cost.value, campaign.currency))}</b>
          {cost.n < cost.of && <span> · {words.partial(cost.n, cost.of)}</span>}
          {left !== null && campaign.budget !== null && (
            <span className={left < 0 ? 'over' : undefined}>
              {' · '}
              {(left < 0 ? words.placements.over : words.placements.left)(
                text.money(Math.abs(left), campaign.currency),
                text.money(campaign.budget, campaign.currency),
              )}
            </span>
          )}
        </p>
      )}
      {isAdding && <AddCreators view={view} work={work} onClose={() => setAdding(false)} />}
    </section>
  );
}
