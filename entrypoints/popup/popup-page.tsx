import { useState } from 'react';
import { ComparePopup } from '@/components/compare/compare-popup';
import { PageFrame } from '@/components/desk/page-frame';
import { NoProfile } from '@/components/popup/no-profile';
import { ProfilePopup } from '@/components/popup/profile-popup';
import { SiteAccess } from '@/components/popup/site-access';
import { Waiting } from '@/components/popup/waiting';
import { QueueLine } from '@/components/queue/queue-line';
import { ShortcutsDialog } from '@/components/shortcuts/shortcuts-dialog';
import { languageOf } from '@/lib/i18n/ui-language';
import {
  actions,
  askedFor,
  candidatesOf,
  useComparison,
  useCorrecting,
  useDecisionKeys,
  useLetter,
  useListRefresh,
  useQueueNext,
  useRecent,
  useSettings,
  useShortcuts,
  useShownProfile,
  useSiteAccess,
  useStatusCounts,
  useWhy,
} from '@/lib/live';

const RECENT = 60;

/** The popup: the tab's profile with its benchmarks, or whom you saw and kept; and the comparison. */
export function PopupPage() {
  const settings = useSettings();
  const recent = useRecent(RECENT);
  const shown = useShownProfile();
  const correcting = useCorrecting(shown.run);
  const why = useWhy();
  const access = useSiteAccess();
  const [comparing, setComparing] = useState(false);
  useDecisionKeys((status) => shown.report && !comparing && shown.deciding.decide(status));
  const queue = useQueueNext(shown);
  const shortcuts = useShortcuts();
  const compared = useComparison(shown.run);
  const kept = useStatusCounts();
  useListRefresh('recent', true, shown.run);
  /** Shows the comparison, with the profile on screen in it. */
  const compare = () => {
    if (shown.key && shown.report) compared?.set(shown.key, true);
    setComparing(true);
  };
  useLetter('c', compare);
  if (!settings || shown.tab === undefined || !recent || !kept || !compared) return null;

  const { report, key, choice } = shown;
  return (
    <PageFrame lang={languageOf(settings)} className="popup" failure={shown.failure} correcting={correcting} why={why}>
      <ShortcutsDialog {...shortcuts} />
      {!access.granted && <SiteAccess onAsk={access.ask} />}
      {queue.place && <QueueLine place={queue.place} hasKey={queue.press === 'queue'} onNext={queue.goOn} />}
      {comparing ? (
        <ComparePopup
          candidates={candidatesOf(compared.reports, recent)}
          reports={compared.reports}
          histories={compared.histories}
          onSet={compared.set}
          onOpen={(chosen) => {
            shown.setChosen(chosen);
            setComparing(false);
          }}
          onBack={() => setComparing(false)}
        />
      ) : report ? (
        <ProfilePopup
          report={report}
          deciding={shown.deciding}
          reasons={settings.reasons}
          choice={choice}
          onChoice={shown.setChoice}
          opening={{ tried: shown.tried, open: shown.openNext, hasKey: queue.press === 'video' }}
          onBack={shown.chosen && !askedFor('profile') ? () => shown.setChosen(null) : null}
          onCompare={compare}
          onOpenDesk={() => void shown.run(actions.deskOpen({ profile: report.profile.key }))}
        />
      ) : shown.tab && !key ? (
        <Waiting error={shown.pageError} />
      ) : (
        <NoProfile
          recent={recent}
          kept={kept}
          onOpen={shown.setChosen}
          onOpenShortlist={() => void shown.run(actions.deskOpen({ section: 'shortlist' }))}
          onCompare={() => setComparing(true)}
          onOpenDesk={() => void shown.run(actions.deskOpen())}
        />
      )}
    </PageFrame>
  );
}
