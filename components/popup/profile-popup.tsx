import { Decided } from '@/components/decision/decided';
import type { Deciding } from '@/components/decision/deciding';
import { DecisionButtons } from '@/components/decision/decision-buttons';
import { usePageMessages } from '@/components/desk/page-messages';
import type { OpeningPress } from '@/components/opening/open-next';
import { CopyButtons } from '@/components/share/copy-buttons';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { PageIcon } from '@/components/ui/page-icon';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import { BenchmarkSidebar } from './benchmark-sidebar';
import { ProfileFigures } from './profile-figures';
import { ProfileHead } from './profile-head';

interface ProfilePopupProps {
  report: Report;
  deciding: Deciding;
  /** The user's own reasons; null: the product's. */
  reasons: readonly string[] | null;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
  opening: OpeningPress;
  /** Back to the list that the profile was chosen from; null where it is the tab's own. */
  onBack: (() => void) | null;
  onCompare: () => void;
  onOpenDesk: () => void;
}

/** One profile, its figures left, what they are compared with right. */
export function ProfilePopup({
  report,
  deciding,
  reasons,
  choice,
  onChoice,
  opening,
  onBack,
  onCompare,
  onOpenDesk,
}: ProfilePopupProps) {
  const { m } = useI18n();
  const { openDesk } = usePageMessages();
  return (
    <>
      <ProfileHead report={report}>
        {onBack && (
          <button
            type="button"
            className="btn icon"
            aria-label={m.overlay.back}
            title={m.overlay.back}
            onClick={onBack}
          >
            <Icon name="back" />
          </button>
        )}
        <DecisionButtons entry={deciding.entry} onDecide={deciding.decide} />
        <button type="button" className="btn sm" onClick={onCompare}>
          {m.overlay.compare}
        </button>
        <button type="button" className="btn icon" aria-label={openDesk} title={openDesk} onClick={onOpenDesk}>
          <PageIcon name="open" />
        </button>
      </ProfileHead>
      <div className="popup-body">
        <main className="popup-main">
          <Decided deciding={deciding} report={report} reasons={reasons} />
          <ProfileFigures report={report} key={report.profile.key} opening={opening} />
          <CopyButtons report={report} key={`copy ${report.profile.key}`} />
        </main>
        <BenchmarkSidebar report={report} choice={choice} onChoice={onChoice} />
      </div>
    </>
  );
}
