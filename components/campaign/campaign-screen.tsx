import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { TabList } from '@/components/ui/tab-list';
import type { CampaignBook } from '@/lib/campaign/measured';
import type { Mix } from '@/lib/campaign/mix';
import { viewOf } from '@/lib/campaign/view';
import type { ProfileKey } from '@/lib/model/profile';
import type { CampaignsWork } from './campaign-work';
import { LearnTab } from './learn-tab';
import { PlanTab } from './plan-tab';
import type { Removed } from './removed-store';
import { ReportPart } from './report-part';
import { ResultsTab } from './results-tab';
import { timeText } from './time-text';

export const CAMPAIGN_TABS = ['plan', 'results', 'learn'] as const;
type CampaignTab = (typeof CAMPAIGN_TABS)[number];

interface CampaignScreenProps {
  book: CampaignBook;
  work: CampaignsWork;
  onBack: () => void;
  onProfile: (key: ProfileKey) => void;
  onRemoved: (removed: Removed | null) => void;
}

/** One campaign: what is planned, what came of it, what it teaches. */
export function CampaignScreen({ book, work, onBack, onProfile, onRemoved }: CampaignScreenProps) {
  const { campaign: words } = usePageMessages();
  const { f } = useI18n();
  const [tab, setTab] = useState<CampaignTab>('plan');
  const [mix, setMix] = useState<Mix>({});
  const { campaign } = book;
  const view = viewOf(book, work);
  const removeAll = async () => {
    const undo = await work.remove(campaign.id);
    if (!undo) return;
    onRemoved({ text: words.removed(campaign.name), undo });
    onBack();
  };
  const part = { view, work, onRemoved };
  return (
    <article className="campaign" aria-labelledby="campaign-name">
      <header className="campaign-head">
        <button type="button" className="btn sm quiet" onClick={onBack}>
          {words.back}
        </button>
        <h2 id="campaign-name" tabIndex={-1}>
          {campaign.name}{' '}
          <small>
            {words.objectives[campaign.objective]} · {timeText(campaign, work.today, words, f)}
          </small>
        </h2>
        <ReportPart view={view} work={work} />
        <button
          type="button"
          className="btn sm quiet danger"
          aria-label={words.removeOf(campaign.name)}
          onClick={() => void removeAll()}
        >
          <PageIcon name="close" small /> {words.remove}
        </button>
      </header>
      <TabList
        label={campaign.name}
        tabs={CAMPAIGN_TABS.map((name) => ({ name, text: words.tabs[name] }))}
        selected={tab}
        onSelect={setTab}
        ids={{ tab: 'campaign-tab-', panel: 'campaign-' }}
      />
      <div role="tabpanel" id={`campaign-${tab}`} aria-labelledby={`campaign-tab-${tab}`} className="campaign-panel">
        {tab === 'plan' && <PlanTab {...part} mix={mix} onMix={setMix} onProfile={onProfile} />}
        {tab === 'results' && <ResultsTab {...part} onProfile={onProfile} />}
        {tab === 'learn' && <LearnTab {...part} />}
      </div>
    </article>
  );
}
