import type { Checking } from '@/components/checklist/checking';
import { VettingChecklist } from '@/components/checklist/vetting-checklist';
import { CollaborationCard } from '@/components/collaboration/collaboration-card';
import type { CollaborationWork } from '@/components/collaboration/collaboration-work';
import { CommentsCard } from '@/components/comments/comments-card';
import { CreatorCard } from '@/components/creators/creator-card';
import type { CreatorWork } from '@/components/creators/creator-work';
import { Decided } from '@/components/decision/decided';
import type { Deciding } from '@/components/decision/deciding';
import { DecisionLog } from '@/components/decision/decision-log';
import { GoalsCard } from '@/components/goals/goals-card';
import type { GoalsWork } from '@/components/goals/goals-work';
import { HistoryCard } from '@/components/history/history-card';
import { NotesCard, type NoteTaking } from '@/components/notes/notes-card';
import type { OpeningPress } from '@/components/opening/open-next';
import { ProfileFigures } from '@/components/popup/profile-figures';
import { PostList } from '@/components/posts/post-list';
import { FromFile, hasFigures } from '@/components/shortlist/from-file';
import { SignalsCard } from '@/components/signals/signals-card';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import type { BrandTerm } from '@/lib/model/settings';

/** What the side panel and the desk know of the profile that is open, and what they do with it. */
export interface ProfileWork {
  deciding: Deciding;
  checking: Checking;
  /** Undefined while the notes are loading. */
  noteTaking: NoteTaking | undefined;
  /** Undefined while it is loading. */
  collaborating: CollaborationWork | undefined;
  /** Undefined while it is loading. */
  goalSetting: GoalsWork | undefined;
  /** Undefined while the readings are loading. */
  history: ProfileHistory | undefined;
  /** Undefined while it is loading. */
  creator: CreatorWork | undefined;
  /** The user's own reasons; null: the product's. */
  reasons: readonly string[] | null;
  /** The brands that are looked for in comments. */
  brandTerms?: readonly BrandTerm[];
}

interface PartProps extends ProfileWork {
  report: Report;
}

interface ProfileBodyProps extends PartProps {
  /** Puts these profiles side by side. */
  onCompare: (keys: ProfileKey[]) => void;
  opening?: OpeningPress;
}

/** All of one profile in a column: decision, figures, the user's own work on it, what was read over time, log. */
export function ProfileBody(props: ProfileBodyProps) {
  return (
    <>
      <ProfileFindings {...props} />
      <ProfileVetting {...props} />
      <ProfileGoals {...props} />
      <ProfileMoney {...props} />
      <ProfileReadings {...props} />
      <DecisionLog decisions={props.deciding.decisions} />
    </>
  );
}

/** What was decided, and the figures to decide by. */
export function ProfileFindings({ report, deciding, reasons, opening }: PartProps & Pick<ProfileBodyProps, 'opening'>) {
  return (
    <>
      <Decided deciding={deciding} report={report} reasons={reasons} />
      <FromFile report={report} />
      {hasFigures(report) && <ProfileFigures report={report} key={report.profile.key} opening={opening} />}
    </>
  );
}

/** What the user adds: who is the same creator, notes, the checklist. */
export function ProfileVetting({
  report,
  history,
  creator,
  noteTaking,
  checking,
  onCompare,
}: PartProps & Pick<ProfileBodyProps, 'onCompare'>) {
  const { profile } = report;
  return (
    <>
      {creator && <CreatorCard profile={profile} work={creator} onCompare={onCompare} key={`creator ${profile.key}`} />}
      {noteTaking && <NotesCard {...noteTaking} key={`notes ${profile.key}`} />}
      {history && hasFigures(report) && (
        <SignalsCard report={report} snapshots={history.snapshots} key={`signals ${profile.key}`} />
      )}
      <VettingChecklist {...checking} />
    </>
  );
}

/** What the user wants of the profile, and whether it fits. */
export function ProfileGoals({ report, goalSetting, collaborating, noteTaking, history }: PartProps) {
  if (!goalSetting || !collaborating || !noteTaking || !history) return null;
  const { key, platform } = report.profile;
  return (
    <GoalsCard
      key={`goals ${key}`}
      {...goalSetting}
      context={{
        report,
        collaboration: collaborating.collaboration,
        quote: noteTaking.notes.quote,
        days: history.days,
      }}
      isEmvOn={collaborating.emvRates[platform] !== undefined}
    />
  );
}

/** What working with the profile costs and brings. */
export function ProfileMoney({ report, collaborating, noteTaking }: PartProps) {
  if (!collaborating || !noteTaking) return null;
  const { key, platform } = report.profile;
  const { collaboration, save, emvRates, saveRates } = collaborating;
  return (
    <CollaborationCard
      key={`collaboration ${key}`}
      report={report}
      collaboration={collaboration}
      save={save}
      quote={noteTaking.notes.quote}
      emv={{ rates: emvRates[platform] ?? null, save: (rates) => saveRates(platform, rates) }}
    />
  );
}

/** What was read over time, and the posts one by one. */
export function ProfileReadings({ report, history, brandTerms = [] }: PartProps) {
  const { key } = report.profile;
  return (
    <>
      {history && <HistoryCard report={report} history={history} key={`history ${key}`} />}
      <CommentsCard report={report} brands={brandTerms} />
      <PostList report={report} key={`posts ${key}`} />
    </>
  );
}
