import { goTo, openAddress } from '@/lib/messaging/active-tab';
import { openDesk, openPanelHere } from '@/lib/messaging/panel';
import type { Outcome } from '@/lib/messaging/protocol';
import { sendForOutcome } from '@/lib/messaging/send';
import type { Checklist } from '@/lib/model/checklist';
import type { Collaboration, CollaborationPatch } from '@/lib/model/collaboration';
import type { Comparison } from '@/lib/model/comparison';
import type { Corrected, Correction } from '@/lib/model/correction';
import type { CreatorChange } from '@/lib/model/creator';
import type { Decision, DecisionName, Standing } from '@/lib/model/decision';
import type { ProfileGoals } from '@/lib/model/goal';
import type { BeforeImport, ImportedProfile } from '@/lib/model/imported';
import type { LabelKind, NotesPatch, ProfileNotes } from '@/lib/model/notes';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { ProfileKey } from '@/lib/model/profile';
import type { ProfileAddress, QueueEntry } from '@/lib/model/queue';
import type { Settings } from '@/lib/model/settings';
import type { Status } from '@/lib/model/shortlist';
import { videoAddress } from '@/lib/platforms/youtube/addresses';
import type { Brief } from '@/lib/queue/read-brief';

/** What extension pages may do. None of them throws; a failure has its reason, for the user. */
export const actions = {
  /** Decides on a profile; null takes it off the shortlist. */
  decide: (profileKey: ProfileKey, status: Status | null): Promise<Outcome<Standing>> =>
    status === null
      ? sendForOutcome('shortlist:remove', { profileKey })
      : sendForOutcome('shortlist:set', { profileKey, status }),
  undoDecision: ({ profileKey, at }: Decision): Promise<Outcome<Standing>> =>
    sendForOutcome('decision:undo', { profileKey, at }),
  /** One status for many profiles; null takes them off the shortlist. Answers with the decisions made, for `undoMany`. */
  decideMany: (profileKeys: ProfileKey[], status: Status | null): Promise<Outcome<DecisionName[]>> =>
    sendForOutcome('shortlist:set-many', { profileKeys, status }),
  /** Has the figures of a list worked out that are missing or out of date. */
  listRefresh: (listed: 'shortlist' | 'recent'): Promise<Outcome<number>> => sendForOutcome('list:refresh', { listed }),
  /** Puts the profiles of a file on the shortlist, all or none. Answers with what stood before, for `undoImport`. */
  importProfiles: (file: string, profiles: ImportedProfile[]): Promise<Outcome<BeforeImport[]>> =>
    sendForOutcome('shortlist:import', { file, profiles }),
  undoImport: (before: BeforeImport[]): Promise<Outcome> => sendForOutcome('shortlist:undo-import', { before }),
  undoMany: (decisions: DecisionName[]): Promise<Outcome> => sendForOutcome('decision:undo-many', { decisions }),
  notesSet: (profileKey: ProfileKey, patch: NotesPatch): Promise<Outcome<ProfileNotes>> =>
    sendForOutcome('notes:set', { profileKey, patch }),
  /** Gives profiles a tag or a place on a list, or takes it from them. Answers with those that it changed. */
  labelMany: (
    profileKeys: ProfileKey[],
    kind: LabelKind,
    label: string,
    isOn: boolean,
  ): Promise<Outcome<ProfileKey[]>> => sendForOutcome('notes:label', { profileKeys, kind, label, isOn }),
  setReason: ({ profileKey, at }: Decision, reason: string, isOn: boolean): Promise<Outcome<Standing>> =>
    sendForOutcome('decision:reason', { profileKey, at, reason, isOn }),
  /** Adds a profile to the comparison, or takes it out. */
  compare: (profileKey: ProfileKey, isIn: boolean): Promise<Outcome<Comparison>> =>
    sendForOutcome('comparison:set', { profileKey, isIn }),
  /** The profiles are of one creator; answers with what changed, for `creatorsUndo`. */
  creatorsJoin: (profileKeys: ProfileKey[]): Promise<Outcome<CreatorChange>> =>
    sendForOutcome('creators:join', { profileKeys }),
  creatorsSplit: (profileKey: ProfileKey): Promise<Outcome<CreatorChange>> =>
    sendForOutcome('creators:split', { profileKey }),
  creatorsRefuse: (one: ProfileKey, other: ProfileKey): Promise<Outcome<CreatorChange>> =>
    sendForOutcome('creators:refuse', { one, other }),
  /** False where its profiles were changed again since: then nothing is changed. */
  creatorsUndo: (change: CreatorChange): Promise<Outcome<boolean>> => sendForOutcome('creators:undo', { change }),
  /** Puts a count right, leaves a post out, or says what the creator's own analytics show. */
  correct: (profileKey: ProfileKey, what: Corrected): Promise<Outcome<Correction[]>> =>
    sendForOutcome('correction:set', { profileKey, what }),
  /** Takes a correction back, by its name. */
  uncorrect: (profileKey: ProfileKey, name: string): Promise<Outcome<Correction[]>> =>
    sendForOutcome('correction:remove', { profileKey, name }),
  /** Changes some of what was typed of a collaboration. */
  collaborationSet: (profileKey: ProfileKey, patch: CollaborationPatch): Promise<Outcome<Collaboration>> =>
    sendForOutcome('collaboration:set', { profileKey, patch }),
  goalsSet: (goals: Omit<ProfileGoals, 'at'>): Promise<Outcome<ProfileGoals>> => sendForOutcome('goals:set', goals),
  /** Adds benchmarks of a file; answers with those whose place they took. */
  benchmarksImport: (rows: OwnBenchmark[]): Promise<Outcome<OwnBenchmark[]>> =>
    sendForOutcome('benchmarks:import', { rows }),
  benchmarksRemove: (ids: string[]): Promise<Outcome<OwnBenchmark[]>> => sendForOutcome('benchmarks:remove', { ids }),
  creatorsRefresh: (): Promise<Outcome<number>> => sendForOutcome('creators:refresh', {}),
  tick: (profileKey: ProfileKey, item: string, isOn: boolean): Promise<Outcome<Checklist>> =>
    sendForOutcome('checklist:tick', { profileKey, item, isOn }),
  /** Changes some settings, each whole (`overlay` with all its parts). */
  settingsSet: (patch: Partial<Settings>): Promise<Outcome<Settings>> => sendForOutcome('settings:set', { patch }),
  /** Opens the side panel of this window; call it first thing in a press handler. */
  panelOpen: (): Promise<Outcome> => openPanelHere(),
  /** Opens the desk in a tab; query parameters `profile=KEY`, `compare=KEY`, `section=NAME`. */
  deskOpen: (query: { profile?: ProfileKey; compare?: ProfileKey; section?: 'shortlist' } = {}): Promise<Outcome> =>
    openDesk({ ...query }),
  /** YouTube: opens the next video of a channel's sample in the tab that shows the channel. Call it in a press handler. */
  openNext: async (profileKey: ProfileKey, tabId: number): Promise<Outcome> => {
    const outcome = await sendForOutcome('opening:next', { profileKey, tabId });
    if (!outcome.ok) return outcome;
    const address = outcome.value && videoAddress(outcome.value.postId, outcome.value.format);
    if (address) await goTo(tabId, address);
    return { ok: true, value: null };
  },
  /** Puts the profiles of a brief into the queue. */
  queueAdd: (profiles: Brief['profiles']): Promise<Outcome<number>> => sendForOutcome('queue:add', { profiles }),
  /** Opens the next profile of the queue: in the tab in front where it shows one of the sites, else in a new one. */
  queueNext: async (from: ProfileAddress | null, tabId: number | null): Promise<Outcome<string | null>> => {
    const { platform, handle, profileId } = from ?? {};
    const address = platform ? { platform, handle: handle ?? null, profileId: profileId ?? null } : null;
    const outcome = await sendForOutcome('queue:next', { from: address });
    if (outcome.ok && outcome.value) await openAddress(tabId, outcome.value);
    return outcome;
  },
  /** Lets those that were read more than `days` days ago wait again, in front. */
  queueStaleFirst: (days: number): Promise<Outcome<number>> => sendForOutcome('queue:stale-first', { days }),
  queueRemove: (name: string | null): Promise<Outcome<QueueEntry[]>> => sendForOutcome('queue:remove', { name }),
  queueRestore: (entries: QueueEntry[]): Promise<Outcome> => sendForOutcome('queue:restore', { entries }),
  /** Deletes all that is stored of one profile, its shortlist entry included. */
  deleteProfile: (profileKey: ProfileKey): Promise<Outcome> => sendForOutcome('data:delete-profile', { profileKey }),
  /** Deletes everything: profiles, history, shortlist, settings. */
  deleteAll: (): Promise<Outcome> => sendForOutcome('data:delete-all', {}),
};
