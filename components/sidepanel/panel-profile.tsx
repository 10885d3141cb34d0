import type { Checking } from '@/components/checklist/checking';
import { VettingChecklist } from '@/components/checklist/vetting-checklist';
import { nameOf } from '@/components/compare/name-of';
import { Decided } from '@/components/decision/decided';
import type { Deciding } from '@/components/decision/deciding';
import { DecisionButtons } from '@/components/decision/decision-buttons';
import { DecisionLog } from '@/components/decision/decision-log';
import { TierBadge } from '@/components/kpi/tier-badge';
import { NotesCard, type NoteTaking } from '@/components/notes/notes-card';
import type { OpeningPress } from '@/components/opening/open-next';
import { BenchmarkSidebar } from '@/components/popup/benchmark-sidebar';
import { ProfileFigures } from '@/components/popup/profile-figures';
import { PostList } from '@/components/posts/post-list';
import { FromFile, hasFigures } from '@/components/shortlist/from-file';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import type { ReferenceChoice, Report } from '@/lib/model/report';

interface PanelProfileProps {
  report: Report;
  deciding: Deciding;
  checking: Checking;
  /** Undefined while the notes are loading. */
  noteTaking: NoteTaking | undefined;
  /** The user's own reasons; null: the product's. */
  reasons: readonly string[] | null;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
  opening: OpeningPress;
}

/** The popup's content in one column. */
export function PanelProfile({
  report,
  deciding,
  checking,
  noteTaking,
  reasons,
  choice,
  onChoice,
  opening,
}: PanelProfileProps) {
  const { m } = useI18n();
  const { handle, platform } = report.profile;
  return (
    <>
      <header className="panel-head">
        <Avatar name={nameOf(report)} />
        <div>
          <h2 className="h2">
            {nameOf(report)} <TierBadge report={report} />
          </h2>
          <small className="muted">
            {handle && `@${handle} · `}
            {m.platform[platform]}
          </small>
        </div>
      </header>
      <Decided deciding={deciding} report={report} reasons={reasons} />
      <FromFile report={report} />
      {hasFigures(report) && <ProfileFigures report={report} key={report.profile.key} opening={opening} />}
      {noteTaking && <NotesCard {...noteTaking} key={`notes ${report.profile.key}`} />}
      <VettingChecklist {...checking} />
      <PostList report={report} key={`posts ${report.profile.key}`} />
      <DecisionLog decisions={deciding.decisions} />
      <BenchmarkSidebar report={report} choice={choice} onChoice={onChoice} />
      <div className="panel-actions">
        <DecisionButtons entry={deciding.entry} onDecide={deciding.decide} />
      </div>
    </>
  );
}
