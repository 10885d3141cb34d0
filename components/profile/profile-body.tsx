import type { Checking } from '@/components/checklist/checking';
import { VettingChecklist } from '@/components/checklist/vetting-checklist';
import { Decided } from '@/components/decision/decided';
import type { Deciding } from '@/components/decision/deciding';
import { DecisionLog } from '@/components/decision/decision-log';
import { NotesCard, type NoteTaking } from '@/components/notes/notes-card';
import type { OpeningPress } from '@/components/opening/open-next';
import { ProfileFigures } from '@/components/popup/profile-figures';
import { PostList } from '@/components/posts/post-list';
import { FromFile, hasFigures } from '@/components/shortlist/from-file';
import type { Report } from '@/lib/model/report';

/** What the side panel and the desk know of the profile that is open, and what they do with it. */
export interface ProfileWork {
  deciding: Deciding;
  checking: Checking;
  /** Undefined while the notes are loading. */
  noteTaking: NoteTaking | undefined;
  /** The user's own reasons; null: the product's. */
  reasons: readonly string[] | null;
}

interface ProfileBodyProps extends ProfileWork {
  report: Report;
  opening?: OpeningPress;
}

/** All of one profile in a column: decision, figures, notes, checklist, posts, log. */
export function ProfileBody({ report, deciding, checking, noteTaking, reasons, opening }: ProfileBodyProps) {
  const { key } = report.profile;
  return (
    <>
      <Decided deciding={deciding} report={report} reasons={reasons} />
      <FromFile report={report} />
      {hasFigures(report) && <ProfileFigures report={report} key={key} opening={opening} />}
      {noteTaking && <NotesCard {...noteTaking} key={`notes ${key}`} />}
      <VettingChecklist {...checking} />
      <PostList report={report} key={`posts ${key}`} />
      <DecisionLog decisions={deciding.decisions} />
    </>
  );
}
