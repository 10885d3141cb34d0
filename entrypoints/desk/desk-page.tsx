import { useState } from 'react';
import { LazyBenchmarks } from '@/components/benchmarks/lazy-benchmarks';
import { CampaignsScreen } from '@/components/campaign/campaigns-screen';
import { CompareScreen } from '@/components/compare/compare-screen';
import { DeskFrame } from '@/components/desk/desk-frame';
import { PageFrame } from '@/components/desk/page-frame';
import { ProfilesScreen } from '@/components/desk/profiles-screen';
import { QueueScreen } from '@/components/queue/queue-screen';
import { HealthScreen } from '@/components/settings/health-screen';
import { SettingsScreen } from '@/components/settings/settings-screen';
import { ShortcutsDialog } from '@/components/shortcuts/shortcuts-dialog';
import { ShortlistScreen } from '@/components/shortlist/shortlist-screen';
import { languageOf } from '@/lib/i18n/ui-language';
import {
  actions,
  candidatesOf,
  dataCare,
  useCampaignCount,
  useCampaigns,
  useComparison,
  useCorrecting,
  useDecisionKeys,
  useDeletion,
  useHealth,
  useLetter,
  useListRefresh,
  useOwnBenchmarks,
  useOwnSet,
  useQueue,
  useRecent,
  useSettings,
  useShortcuts,
  useShortlist,
  useShortlistActions,
  useShownProfile,
  useStatusCounts,
  useStorageUse,
  useWhy,
} from '@/lib/live';
import { aboutUs } from '@/lib/messaging/about';
import type { ProfileKey } from '@/lib/model/profile';
import { WHOLE_LIST } from '@/lib/shortlist/view';
import { useDeskPlace } from './use-desk-place';

const RECENT = 200;
/** A reading that is older is looked at again. */
const STALE_DAYS = 30;

/** The full page: profiles, shortlist with export, comparison, settings. */
export function DeskPage() {
  const settings = useSettings();
  const recent = useRecent(RECENT);
  const shown = useShownProfile();
  const correcting = useCorrecting(shown.run);
  const why = useWhy();
  const health = useHealth();
  const queue = useQueue();
  const { section, campaign, go } = useDeskPlace(shown.setChosen);
  const use = useStorageUse(section === 'settings');
  const compared = useComparison(shown.run);
  const deleting = useDeletion(shown.run);
  const shortcuts = useShortcuts();
  const counts = useStatusCounts();
  const campaignCount = useCampaignCount();
  const [view, setView] = useState(WHOLE_LIST);
  const rows = useShortlist(section === 'shortlist');
  const ownSet = useOwnSet(section === 'benchmarks');
  const campaigns = useCampaigns(section === 'campaigns', campaign, shown.run);
  const own = useOwnBenchmarks(section === 'benchmarks', shown.run);
  useListRefresh('shortlist', section === 'shortlist', shown.run);
  useListRefresh('recent', true, shown.run);
  const next = () => void shown.run(actions.queueNext(null, null));
  useLetter('n', () => section === 'queue' && next());
  useDecisionKeys((status) => section === 'profiles' && shown.deciding.decide(status));
  const waiting = queue?.filter(({ doneAt }) => doneAt === null).length;
  const open = (key: ProfileKey) => go('profiles', key);
  const shortlistActions = useShortlistActions(shown.run, { open, compare: () => go('compare', shown.chosen) });
  if (!settings || !recent || !counts || !compared) return null;

  const { report, choice, run } = shown;
  return (
    <PageFrame lang={languageOf(settings)} className="dash" failure={shown.failure} correcting={correcting} why={why}>
      <ShortcutsDialog {...shortcuts} />
      <DeskFrame
        onShortcuts={shortcuts.open}
        section={section}
        counts={{
          queue: waiting,
          profiles: recent.length,
          shortlist: Object.values(counts).reduce((sum, n) => sum + n, 0),
          compare: compared.reports.length || undefined,
          campaigns: campaignCount,
        }}
        // Pressed once more, "Profiles" leads from the open one to the list.
        onSection={(to) => go(to, to === 'profiles' && section === to ? null : shown.chosen)}
      >
        {section === 'queue' && queue && (
          <QueueScreen
            entries={queue}
            onAdd={actions.queueAdd}
            onNext={next}
            onStaleFirst={() => actions.queueStaleFirst(STALE_DAYS)}
            onRemove={actions.queueRemove}
            onRestore={actions.queueRestore}
          />
        )}
        {section === 'profiles' && (
          <ProfilesScreen
            recent={recent}
            report={report ?? null}
            work={{ ...shown.work, creator: shown.work.creator && { ...shown.work.creator, open } }}
            choice={choice}
            onChoice={shown.setChoice}
            onOpen={open}
            onCompare={(keys) => void shortlistActions.compare(keys)}
            onDelete={(key, name) => {
              go('profiles');
              shortlistActions.say(null);
              void deleting.remove(key, name);
            }}
            deletion={deleting.deletion}
          />
        )}
        {section === 'shortlist' && rows && (
          <ShortlistScreen
            rows={rows}
            actions={shortlistActions}
            view={view}
            onView={setView}
            presets={settings.exportPresets}
            onPresets={(exportPresets) => void run(actions.settingsSet({ exportPresets }))}
          />
        )}
        {section === 'compare' && (
          <CompareScreen
            candidates={candidatesOf(compared.reports, recent)}
            reports={compared.reports}
            histories={compared.histories}
            bringBack={shortlistActions.bringBack}
            onSet={compared.set}
            onOpen={open}
          />
        )}
        {section === 'campaigns' && campaigns && (
          <CampaignsScreen
            work={campaigns}
            open={campaign}
            onOpen={(id) => go('campaigns', null, id)}
            onProfile={open}
          />
        )}
        {section === 'benchmarks' && ownSet && own && (
          <LazyBenchmarks ownSet={ownSet} own={own} sector={settings.sector} borders={settings.tierBorders} />
        )}
        {section === 'settings' && (
          <SettingsScreen
            settings={settings}
            care={{
              ...dataCare,
              restore: (...backup) => {
                shortlistActions.say(null);
                return dataCare.restore(...backup);
              },
            }}
            use={use}
            onChange={(patch) => void run(actions.settingsSet(patch))}
            onDeleteAll={() => {
              deleting.forget();
              shortlistActions.say(null);
              return run(actions.deleteAll());
            }}
          />
        )}
        {section === 'health' && health && <HealthScreen tallies={health} about={aboutUs()} />}
      </DeskFrame>
    </PageFrame>
  );
}
