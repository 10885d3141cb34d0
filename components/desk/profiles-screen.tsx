import { useState } from 'react';
import type { Checking } from '@/components/checklist/checking';
import { VettingChecklist } from '@/components/checklist/vetting-checklist';
import { nameOf } from '@/components/compare/name-of';
import { Decided } from '@/components/decision/decided';
import type { Deciding } from '@/components/decision/deciding';
import { DecisionButtons } from '@/components/decision/decision-buttons';
import { DecisionLog } from '@/components/decision/decision-log';
import { NotesCard, type NoteTaking } from '@/components/notes/notes-card';
import { BenchmarkSidebar } from '@/components/popup/benchmark-sidebar';
import { ProfileFigures } from '@/components/popup/profile-figures';
import { ProfileHead } from '@/components/popup/profile-head';
import { RecentList } from '@/components/popup/recent-list';
import { PostList } from '@/components/posts/post-list';
import { FromFile, hasFigures } from '@/components/shortlist/from-file';
import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import { usePageMessages } from './page-messages';

interface ProfilesScreenProps {
  recent: readonly Digest[];
  /** The profile that is open, above the list. */
  report: Report | null;
  deciding: Deciding;
  checking: Checking;
  /** Undefined while the notes are loading. */
  noteTaking: NoteTaking | undefined;
  /** The user's own reasons; null: the product's. */
  reasons: readonly string[] | null;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
  onOpen: (key: ProfileKey) => void;
  onDelete: (key: ProfileKey) => void;
}

/** The profiles that were read, and the one that is open. */
export function ProfilesScreen({
  recent,
  report,
  deciding,
  checking,
  noteTaking,
  reasons,
  choice,
  onChoice,
  onOpen,
  onDelete,
}: ProfilesScreenProps) {
  const { none } = usePageMessages();
  return (
    <>
      {report && (
        <div className="desk-profile">
          <section>
            <ProfileHead report={report}>
              <DecisionButtons entry={deciding.entry} onDecide={deciding.decide} />
            </ProfileHead>
            <div className="popup-main">
              <Decided deciding={deciding} report={report} reasons={reasons} />
              <FromFile report={report} />
              {hasFigures(report) && <ProfileFigures report={report} key={report.profile.key} />}
              {noteTaking && <NotesCard {...noteTaking} key={`notes ${report.profile.key}`} />}
              <VettingChecklist {...checking} />
              <PostList report={report} key={`posts ${report.profile.key}`} />
              <DecisionLog decisions={deciding.decisions} />
              <DeleteProfile report={report} onDelete={onDelete} />
            </div>
          </section>
          <BenchmarkSidebar report={report} choice={choice} onChoice={onChoice} />
        </div>
      )}
      <section className="card desk-list" aria-label={none.recent}>
        {recent.length === 0 ? (
          <p className="nothing">{none.nothingYet}</p>
        ) : (
          <RecentList digests={recent} onOpen={onOpen} />
        )}
      </section>
    </>
  );
}

function DeleteProfile({ report, onDelete }: { report: Report; onDelete: (key: ProfileKey) => void }) {
  const { deleteProfile } = usePageMessages();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="btn sm quiet danger" onClick={() => setSure(true)}>
        {deleteProfile.action}
      </button>
    );
  }
  return (
    <p className="setting-presets">
      {deleteProfile.sure(nameOf(report))}
      <button type="button" className="btn sm danger" onClick={() => onDelete(report.profile.key)}>
        {deleteProfile.yes}
      </button>
      <button type="button" className="btn sm" onClick={() => setSure(false)}>
        {deleteProfile.no}
      </button>
    </p>
  );
}
