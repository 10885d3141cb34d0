import { nameOf } from '@/components/compare/name-of';
import { DecisionButtons } from '@/components/decision/decision-buttons';
import { TierBadge } from '@/components/kpi/tier-badge';
import type { OpeningPress } from '@/components/opening/open-next';
import { BenchmarkSidebar } from '@/components/popup/benchmark-sidebar';
import { ProfileBody, type ProfileWork } from '@/components/profile/profile-body';
import { ProfileReport } from '@/components/report/profile-report';
import { CopyButtons } from '@/components/share/copy-buttons';
import { hasFigures } from '@/components/shortlist/from-file';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';

interface PanelProfileProps {
  report: Report;
  work: ProfileWork;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
  opening: OpeningPress;
  onCompare: (keys: ProfileKey[]) => void;
}

/** The popup's content in one column. */
export function PanelProfile({ report, work, choice, onChoice, opening, onCompare }: PanelProfileProps) {
  const { m } = useI18n();
  const { handle, platform } = report.profile;
  const { entry, decide } = work.deciding;
  return (
    <>
      <header className="panel-head">
        <Avatar name={nameOf(report)} />
        <div>
          <h2 className="h2">
            {nameOf(report)} <TierBadge report={report} />
          </h2>
          <small className="muted">
            {handle && (
              <>
                <a href={report.profile.url} target="_blank" rel="noreferrer">
                  @{handle}
                </a>{' '}
                ·{' '}
              </>
            )}
            {m.platform[platform]}
          </small>
        </div>
      </header>
      {hasFigures(report) && (
        <CopyButtons report={report} key={`copy ${report.profile.key}`}>
          <ProfileReport report={report} />
        </CopyButtons>
      )}
      <ProfileBody report={report} {...work} opening={opening} onCompare={onCompare} />
      {hasFigures(report) && <BenchmarkSidebar report={report} choice={choice} onChoice={onChoice} />}
      <div className="panel-actions">
        <DecisionButtons entry={entry} onDecide={decide} />
      </div>
    </>
  );
}
