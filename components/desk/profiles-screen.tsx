import { nameOf } from '@/components/compare/name-of';
import { DecisionButtons } from '@/components/decision/decision-buttons';
import { DecisionLog } from '@/components/decision/decision-log';
import { BenchmarkSidebar } from '@/components/popup/benchmark-sidebar';
import { ProfileHead } from '@/components/popup/profile-head';
import { RecentList } from '@/components/popup/recent-list';
import { DeletedLine } from '@/components/profile/deleted-line';
import {
  ProfileFindings,
  ProfileGoals,
  ProfileMoney,
  ProfileReadings,
  ProfileVetting,
  type ProfileWork,
} from '@/components/profile/profile-body';
import { ProfileReport } from '@/components/report/profile-report';
import { CopyButtons } from '@/components/share/copy-buttons';
import { hasFigures } from '@/components/shortlist/from-file';
import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import { usePageMessages } from './page-messages';

interface Deletion {
  profileKey: ProfileKey;
  name: string;
  isBack: boolean;
  undo: () => void;
}

interface ProfilesScreenProps {
  recent: readonly Digest[];
  /** The profile that is open, above the list. */
  report: Report | null;
  work: ProfileWork;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
  onOpen: (key: ProfileKey) => void;
  onCompare: (keys: ProfileKey[]) => void;
  onDelete: (key: ProfileKey, name: string) => void;
  /** What was deleted last; null: nothing. */
  deletion: Deletion | null;
}

/** The profiles that were read, and the one that is open. */
export function ProfilesScreen({
  recent,
  report,
  work,
  choice,
  onChoice,
  onOpen,
  onCompare,
  onDelete,
  deletion,
}: ProfilesScreenProps) {
  const { none, deleteProfile } = usePageMessages();
  return (
    <>
      {deletion && (
        <DeletedLine name={deletion.name} isBack={deletion.isBack} onUndo={deletion.undo} key={deletion.profileKey} />
      )}
      {report && (
        <div className="desk-profile">
          <div className="desk-column">
            <section>
              <ProfileHead report={report}>
                <DecisionButtons entry={work.deciding.entry} onDecide={work.deciding.decide} />
              </ProfileHead>
              <div className="popup-main">
                {hasFigures(report) && (
                  <CopyButtons report={report} key={report.profile.key}>
                    <ProfileReport report={report} />
                  </CopyButtons>
                )}
                <ProfileFindings report={report} {...work} />
              </div>
            </section>
            <section className="desk-part">
              <ProfileGoals report={report} {...work} />
              <ProfileMoney report={report} {...work} />
              <ProfileReadings report={report} {...work} />
              <p className="delete-profile">
                <button
                  type="button"
                  className="btn sm danger"
                  onClick={() => onDelete(report.profile.key, nameOf(report))}
                >
                  {deleteProfile.action}
                </button>
                <small className="muted">{deleteProfile.what}</small>
              </p>
            </section>
          </div>
          <div className="desk-column">
            {hasFigures(report) && <BenchmarkSidebar report={report} choice={choice} onChoice={onChoice} />}
            <section className="desk-part">
              <ProfileVetting report={report} {...work} onCompare={onCompare} />
              <DecisionLog decisions={work.deciding.decisions} />
            </section>
          </div>
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
