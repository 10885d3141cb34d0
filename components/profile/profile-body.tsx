import type { Checking } from '@/components/checklist/checking';
import { VettingChecklist } from '@/components/checklist/vetting-checklist';
import { CreatorCard } from '@/components/creators/creator-card';
import type { CreatorWork } from '@/components/creators/creator-work';
import { Decided } from '@/components/decision/decided';
import type { Deciding } from '@/components/decision/deciding';
import { DecisionLog } from '@/components/decision/decision-log';
import { HistoryCard } from '@/components/history/history-card';
import { NotesCard, type NoteTaking } from '@/components/notes/notes-card';
import type { OpeningPress } from '@/components/opening/open-next';
import { ProfileFigures } from '@/components/popup/profile-figures';
import { PostList } from '@/components/posts/post-list';
import { FromFile, hasFigures } from '@/components/shortlist/from-file';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';

/** What the side panel and the desk know of the profile that is open, and what they do with it. */
export interface ProfileWork {
  deciding: Deciding;
  checking: Checking;
  /** Undefined while the notes are loading. */
  noteTaking: NoteTaking | undefined;
  /** Undefined while the readings are loading. */
  history: ProfileHistory | undefined;
  /** Undefined while it is loading. */
  creator: CreatorWork | undefined;
  /** The user's own reasons; null: the product's. */
  reasons: readonly string[] | null;
}

interface ProfileBodyProps extends ProfileWork {
  report: Report;
  /** Puts these profiles side by side. */
  onCompare: (keys: ProfileKey[]) => void;
  opening?: OpeningPress;
}

/** All of one profile in a column: decision, figures, the creator's other profiles, notes, checklist, history, posts, log. */
export function ProfileBody({ report, onCompare, opening, ...work }: ProfileBodyProps) {
  const { deciding, checking, noteTaking, creator, history, reasons } = work;
  const { key } = report.profile;
  return (
    <>
      <Decided deciding={deciding} report={report} reasons={reasons} />
      <FromFile report={report} />
      {hasFigures(report) && <ProfileFigures report={report} key={key} opening={opening} />}
      {creator && <CreatorCard profile={report.profile} work={creator} onCompare={onCompare} key={`creator ${key}`} />}
      {noteTaking && <NotesCard {...noteTaking} key={`notes ${key}`} />}
      <VettingChecklist {...checking} />
      {history && <HistoryCard report={report} history={history} key={`history ${key}`} />}
      <PostList report={report} key={`posts ${key}`} />
      <DecisionLog decisions={deciding.decisions} />
    </>
  );
}
