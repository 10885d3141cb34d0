import { useState } from 'react';
import { CampaignsScreen } from '@/components/campaign/campaigns-screen';
import { CompareScreen } from '@/components/compare/compare-screen';
import { PageFrame } from '@/components/desk/page-frame';
import { NothingHere } from '@/components/popup/nothing-here';
import { RecentList } from '@/components/popup/recent-list';
import { SiteAccess } from '@/components/popup/site-access';
import { Waiting } from '@/components/popup/waiting';
import { QueueLine } from '@/components/queue/queue-line';
import { SavePage } from '@/components/settings/save-page';
import { ShortcutsDialog } from '@/components/shortcuts/shortcuts-dialog';
import { ShortlistScreen } from '@/components/shortlist/shortlist-screen';
import { PanelProfile } from '@/components/sidepanel/panel-profile';
import { PanelScreen, type PanelTab } from '@/components/sidepanel/panel-screen';
import { languageOf } from '@/lib/i18n/ui-language';
import {
  actions,
  candidatesOf,
  captureActiveTab,
  useCampaigns,
  useComparison,
  useCorrecting,
  useDecisionKeys,
  useLetter,
  useListRefresh,
  useQueueNext,
  useRecent,
  useSettings,
  useShortcuts,
  useShortlist,
  useShortlistActions,
  useShownProfile,
  useSiteAccess,
  useStatusCounts,
  useWhy,
} from '@/lib/live';
import type { ProfileKey } from '@/lib/model/profile';
import { WHOLE_LIST } from '@/lib/shortlist/view';

const RECENT = 30;

/** The side panel: follows the tab beside it. */
export function PanelPage() {
  const settings = useSettings();
  const recent = useRecent(RECENT);
  const shown = useShownProfile();
  const correcting = useCorrecting(shown.run);
  const why = useWhy();
  const access = useSiteAccess();
  const [tab, setTab] = useState<PanelTab>('profile');
  useDecisionKeys((status) => shown.report && tab === 'profile' && shown.deciding.decide(status));
  const queue = useQueueNext(shown);
  const shortcuts = useShortcuts();
  const compared = useComparison(shown.run);
  const counts = useStatusCounts();
  const [view, setView] = useState(WHOLE_LIST);
  const rows = useShortlist(tab === 'shortlist');
  const [campaign, setCampaign] = useState<string | null>(null);
  const campaigns = useCampaigns(tab === 'campaigns', campaign, shown.run);
  useListRefresh('shortlist', tab === 'shortlist', shown.run);
  useListRefresh('recent', true, shown.run);
  useLetter('c', () => {
    if (shown.key && shown.report) compared?.set(shown.key, true);
    setTab('compare');
  });
  const open = (chosen: ProfileKey) => {
    shown.setChosen(chosen);
    setTab('profile');
  };
  const shortlistActions = useShortlistActions(shown.run, { open, compare: () => setTab('compare') });
  if (!settings || shown.tab === undefined || !recent || !counts || !compared) return null;

  const { report, key, choice } = shown;
  const profile = report ? (
    <PanelProfile
      report={report}
      work={shown.work}
      choice={choice}
      onChoice={shown.setChoice}
      onCompare={(keys) => void shortlistActions.compare(keys)}
      opening={{ tried: shown.tried, open: shown.openNext, hasKey: queue.press === 'video' }}
    />
  ) : shown.tab && !key ? (
    <Waiting error={shown.pageError} />
  ) : (
    <>
      <NothingHere />
      <RecentList digests={recent} onOpen={shown.setChosen} />
    </>
  );
  return (
    <PageFrame lang={languageOf(settings)} className="panel" failure={shown.failure} correcting={correcting} why={why}>
      <ShortcutsDialog {...shortcuts} />
      {!access.granted && <SiteAccess onAsk={access.ask} />}
      {queue.place && <QueueLine place={queue.place} hasKey={queue.press === 'queue'} onNext={queue.goOn} />}
      <PanelScreen
        tab={tab}
        onTab={setTab}
        counts={{ shortlist: Object.values(counts).reduce((sum, n) => sum + n, 0) }}
        foot={tab === 'profile' && shown.isReadPage && <SavePage capture={() => captureActiveTab(Date.now())} />}
        content={{
          profile,
          shortlist: rows ? (
            <ShortlistScreen
              rows={rows}
              actions={shortlistActions}
              view={view}
              onView={setView}
              presets={settings.exportPresets}
              onPresets={(exportPresets) => void shown.run(actions.settingsSet({ exportPresets }))}
            />
          ) : null,
          campaigns: campaigns ? (
            <CampaignsScreen work={campaigns} open={campaign} onOpen={setCampaign} onProfile={open} />
          ) : null,
          compare: (
            <CompareScreen
              candidates={candidatesOf(compared.reports, recent)}
              reports={compared.reports}
              histories={compared.histories}
              bringBack={shortlistActions.bringBack}
              onSet={compared.set}
              onOpen={open}
            />
          ),
        }}
      />
    </PageFrame>
  );
}
