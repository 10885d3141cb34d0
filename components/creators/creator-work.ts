import type { CreatorRow } from '@/lib/creators/row';
import type { Suggestion } from '@/lib/creators/suggest';
import type { ListedProfile } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedProfile } from '@/lib/model/report';

/** Takes back one change: `changed` where something else was changed since and nothing was undone. */
export type UndoCreator = () => Promise<'undone' | 'changed' | 'failed'>;

/** What is known of the creator whose profile is open, and what the user does about it. Changes answer with their undo, null where they failed. */
export interface CreatorWork {
  /** Their profiles in the order in which they were joined; none where the profile is joined with no other. */
  rows: readonly CreatorRow[];
  suggestions: readonly Suggestion[];
  /** Who the profiles are that the suggestions are about. */
  who: ReadonlyMap<ProfileKey, ReportedProfile>;
  join: (other: ProfileKey) => Promise<UndoCreator | null>;
  takeOut: (key: ProfileKey) => Promise<UndoCreator | null>;
  refuse: (other: ProfileKey) => Promise<UndoCreator | null>;
  /** All profiles that were read, for one to be found by its name; null where that failed. */
  all: () => Promise<ListedProfile[] | null>;
  open: (key: ProfileKey) => void;
}
