import { nameOf } from '@/components/compare/name-of';
import { TierBadge } from '@/components/kpi/tier-badge';
import { BenchmarkSidebar } from '@/components/popup/benchmark-sidebar';
import { ProfileFigures } from '@/components/popup/profile-figures';
import { ShortlistButton } from '@/components/popup/shortlist-button';
import { PostList } from '@/components/posts/post-list';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import type { ShortlistEntry } from '@/lib/model/shortlist';

interface PanelProfileProps {
  report: Report;
  entry: ShortlistEntry | null;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
  onToggle: () => void;
  tried: readonly string[];
  onOpenNext: (() => void) | null;
}

/** The popup's content in one column. */
export function PanelProfile({ report, entry, choice, onChoice, onToggle, tried, onOpenNext }: PanelProfileProps) {
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
      <ProfileFigures report={report} key={report.profile.key} tried={tried} onOpenNext={onOpenNext} />
      <PostList report={report} key={`posts ${report.profile.key}`} />
      <BenchmarkSidebar report={report} choice={choice} onChoice={onChoice} />
      <div className="panel-actions">
        <ShortlistButton entry={entry} onToggle={onToggle} />
      </div>
    </>
  );
}
