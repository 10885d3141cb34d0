import type {
  Beginning,
  Campaign,
  CampaignPatch,
  CampaignPlacement,
  CampaignResult,
  Lesson,
  PlacementPatch,
} from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import type { CampaignRows, ImportedResults } from '@/lib/model/campaign-rows';
import type { Checklist } from '@/lib/model/checklist';
import type { Collaboration, CollaborationPatch } from '@/lib/model/collaboration';
import type { Comparison } from '@/lib/model/comparison';
import type { Corrected, Correction } from '@/lib/model/correction';
import type { CreatorChange } from '@/lib/model/creator';
import type { Decision, DecisionName, Standing } from '@/lib/model/decision';
import type { ProfileGoals } from '@/lib/model/goal';
import type { BeforeImport, ImportedProfile } from '@/lib/model/imported';
import type { LabelKind, NotesPatch, ProfileNotes } from '@/lib/model/notes';
import type { Observation } from '@/lib/model/observation';
import type { NextVideo, OpeningState } from '@/lib/model/opening';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { ProfileAddress, QueueEntry, QueuePlace } from '@/lib/model/queue';
import type { PageError } from '@/lib/model/reason';
import type { Report } from '@/lib/model/report';
import type { Settings } from '@/lib/model/settings';
import type { ShortlistEntry, Status } from '@/lib/model/shortlist';
import type { LocaleTable } from '@/lib/parsing/locale-table';

/** A write that may fail: the reason goes to the user in words. */
export type Outcome<T = null> = { ok: true; value: T } | { ok: false; reason: FailureReason; detail: string };
export type Failure = Extract<Outcome, { ok: false }>;
export type FailureReason =
  | 'invalid'
  | 'quota'
  | 'storage-blocked'
  | 'storage-error'
  | 'newer-data'
  | 'no-panel'
  | 'not-found'
  | 'comparison-full';

/** What the overlay shows: a report, or why there is none. The answer to each ingest. */
export interface TabView {
  /** The address this view is about; the overlay ignores a view of another profile than the one in the URL. */
  platform: PlatformId;
  handle: string | null;
  profileId: string | null;
  report: Report | null;
  entry: ShortlistEntry | null;
  /** The newest decision on the profile. */
  decision?: Decision | null;
  error: PageError | null;
  /** A write that failed, until one succeeds. */
  failure: Failure | null;
  /** The page was open before we listened, so its first responses were missed: "reload for the full picture". */
  tapMissing?: boolean;
  /** The user opens this channel's videos in this tab, one by one. With a `postId` the view is about that video's page. */
  opening?: OpeningState;
  /** Whom the user compares; absent before the first answer. */
  comparison?: Comparison;
  /** Where this profile stands in the user's queue; absent where the queue is empty. */
  queue?: QueuePlace;
}

/** Messages to the background worker. Each is parsed by the receiver (lib/messaging/schemas). */
export interface ToBackground {
  /** The reader starts on a page: it is handed the number and date words of the page's language. */
  'reader:start': { in: { lang: string }; out: { locale: LocaleTable; settings: Settings } };
  /** Observations of the page on screen. Acknowledged only once they are on disk. */
  'reader:ingest': { in: { observations: Observation[] }; out: Outcome<TabView | null> };
  /** A profile is on the page: bring in the overlay script. */
  'reader:mount-overlay': { in: Record<string, never>; out: Outcome };
  /** What is known of the profile at an address; of a video's page only where it is one of the tab's run. */
  'view:get': {
    in: { platform: PlatformId; handle: string | null; profileId: string | null; postId?: string | null };
    out: TabView | null;
  };
  /** The user decides on a profile; the log keeps the numbers of that moment. */
  'shortlist:set': { in: { profileKey: ProfileKey; status: Status }; out: Outcome<Standing> };
  'shortlist:remove': { in: { profileKey: ProfileKey }; out: Outcome<Standing> };
  /** Undoes the decision of that time, epoch ms, where it is still the newest on the profile; else nothing. */
  'decision:undo': { in: { profileKey: ProfileKey; at: number }; out: Outcome<Standing> };
  /** Gives a reason to that decision, or takes it back; nothing where it is no longer the newest. */
  'decision:reason': {
    in: { profileKey: ProfileKey; at: number; reason: string; isOn: boolean };
    out: Outcome<Standing>;
  };
  /** One status for many profiles (null: off the shortlist), all or none; answers with the decisions made, for undo. */
  'shortlist:set-many': { in: { profileKeys: ProfileKey[]; status: Status | null }; out: Outcome<DecisionName[]> };
  'decision:undo-many': { in: { decisions: DecisionName[] }; out: Outcome };
  /** Works out the figures of a list that are missing or out of date; answers with how many. */
  'list:refresh': { in: { listed: 'shortlist' | 'recent' }; out: Outcome<number> };
  /** Puts the profiles of a file on the shortlist, all or none; answers with what stood before, for undo. */
  'shortlist:import': { in: { file: string; profiles: ImportedProfile[] }; out: Outcome<BeforeImport[]> };
  'shortlist:undo-import': { in: { before: BeforeImport[] }; out: Outcome };
  /** Changes some of what the user wrote of a profile. */
  'notes:set': { in: { profileKey: ProfileKey; patch: NotesPatch }; out: Outcome<ProfileNotes> };
  /** Gives many profiles a tag or a place on a list, or takes it from them; answers with those that it changed. */
  'notes:label': {
    in: { profileKeys: ProfileKey[]; kind: LabelKind; label: string; isOn: boolean };
    out: Outcome<ProfileKey[]>;
  };
  /** Adds a profile to the comparison, or takes it out; a fifth is refused. */
  'comparison:set': { in: { profileKey: ProfileKey; isIn: boolean }; out: Outcome<Comparison> };
  /** The profiles are of one creator, and so are those joined with any of them; answers with what changed, for undo. */
  'creators:join': { in: { profileKeys: ProfileKey[] }; out: Outcome<CreatorChange> };
  /** Takes one profile out of its creator. */
  'creators:split': { in: { profileKey: ProfileKey }; out: Outcome<CreatorChange> };
  /** The two, and all that are joined with either, are of different creators: not suggested again. */
  'creators:refuse': { in: { one: ProfileKey; other: ProfileKey }; out: Outcome<CreatorChange> };
  /** Takes back one change; false, and nothing is changed, where its profiles were changed again since. */
  'creators:undo': { in: { change: CreatorChange }; out: Outcome<boolean> };
  /** Has read what links profiles to each other, where that is missing or of an earlier release; answers with how many. */
  'creators:refresh': { in: Record<string, never>; out: Outcome<number> };
  /** The user ticks an item of the checklist for a profile, or takes the tick back. */
  'checklist:tick': { in: { profileKey: ProfileKey; item: string; isOn: boolean }; out: Outcome<Checklist> };
  /** The user puts a count right, leaves a post out, or says what the creator's own analytics show; answers with all of the profile. */
  'correction:set': { in: { profileKey: ProfileKey; what: Corrected }; out: Outcome<Correction[]> };
  'correction:remove': { in: { profileKey: ProfileKey; name: string }; out: Outcome<Correction[]> };
  /** Changes some of what the user typed of a collaboration. */
  'collaboration:set': { in: { profileKey: ProfileKey; patch: CollaborationPatch }; out: Outcome<Collaboration> };
  /** Keeps the goals of a profile, whole. */
  'goals:set': { in: Omit<ProfileGoals, 'at'>; out: Outcome<ProfileGoals> };
  /** Adds benchmarks of a file, all or none; answers with those whose place they took, for undo. */
  'benchmarks:import': { in: { rows: OwnBenchmark[] }; out: Outcome<OwnBenchmark[]> };
  /** Takes own benchmarks away; answers with them, for undo. */
  'benchmarks:remove': { in: { ids: string[] }; out: Outcome<OwnBenchmark[]> };
  'campaign:begin': { in: Beginning; out: Outcome<Campaign> };
  /** Changes some of a campaign; answers with all of it. */
  'campaign:set': { in: { id: string; patch: CampaignPatch }; out: Outcome<Campaign> };
  /** Changes one item of a campaign's lists and leaves the others as they are by then. */
  'campaign:item': { in: { id: string; item: CampaignItem }; out: Outcome<Campaign> };
  /** Takes a campaign away with all that is its own; answers with it, for undo. */
  'campaign:remove': { in: { id: string }; out: Outcome<CampaignRows> };
  /** Brings back what was taken away. */
  'campaign:restore': { in: { rows: CampaignRows }; out: Outcome };
  'placement:add': { in: { placements: CampaignPlacement[] }; out: Outcome };
  'placement:set': { in: { id: string; patch: PlacementPatch }; out: Outcome<CampaignPlacement> };
  /** Says of one post whether it was published for a placement; it leaves any other placement of the campaign. */
  'placement:post': { in: { id: string; postId: string; isIts: boolean }; out: Outcome<CampaignPlacement> };
  'placement:remove': { in: { id: string }; out: Outcome<CampaignRows> };
  /** Adds what a file says of placements, all or none; answers with what it changed, for undo. */
  'results:import': { in: { results: CampaignResult[] }; out: Outcome<ImportedResults> };
  'results:undo': { in: ImportedResults; out: Outcome };
  'lesson:put': { in: Omit<Lesson, 'at'>; out: Outcome<Lesson> };
  'lesson:remove': { in: { id: string }; out: Outcome<CampaignRows> };
  'settings:get': { in: Record<string, never>; out: Settings };
  'settings:set': { in: { patch: Partial<Settings> }; out: Outcome<Settings> };
  /**
   * Opens the side panel (Chrome) or the desk in a tab (Firefox; and in both where `view` is "compare"). Must follow a
   * press of the user.
   */
  'panel:open': { in: { profileKey: ProfileKey | null; view?: 'profile' | 'compare' }; out: Outcome };
  /**
   * The user pressed "Open next video": says which one it is, after remembering it; whoever asks opens it. A content
   * script asks for its own tab, one of our pages names the tab. Null where none is left.
   */
  'opening:next': { in: { profileKey: ProfileKey; tabId: number | null }; out: Outcome<NextVideo | null> };
  'opening:stop': { in: { tabId: number | null }; out: Outcome };
  /** Puts the profiles of a brief into the queue, all or none; answers with how many are new. */
  'queue:add': { in: { profiles: (ProfileAddress & { name: string })[] }; out: Outcome<number> };
  /**
   * The user pressed "next": the profile on screen (null: none) is done. Answers with the address of the next one, which
   * whoever asks opens; null where none waits.
   */
  'queue:next': { in: { from: ProfileAddress | null }; out: Outcome<string | null> };
  /** Lets those that were read more than `days` days ago wait again, in front; answers with how many. */
  'queue:stale-first': { in: { days: number }; out: Outcome<number> };
  /** Takes one out of the queue, or (null) all; answers with what was taken out. */
  'queue:remove': { in: { name: string | null }; out: Outcome<QueueEntry[]> };
  /** Undoes that. */
  'queue:restore': { in: { entries: QueueEntry[] }; out: Outcome };
  'data:delete-profile': { in: { profileKey: ProfileKey }; out: Outcome };
  'data:delete-all': { in: Record<string, never>; out: Outcome };
}

/** The commands that have browser-wide keys; what `next` opens says lib/report/next-press. */
export const COMMANDS = ['toggle-overlay', 'toggle-shortlist', 'next', 'decline'] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * Messages from the background worker to a tab's content scripts. `tab:refresh`: something was changed elsewhere
 * (shortlist, settings, a deletion), ask for the view and the settings again.
 */
export interface ToTab {
  'tab:refresh': { in: Record<string, never>; out: null };
  'tab:command': { in: { command: Command }; out: null };
}
