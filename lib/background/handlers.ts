import { attempt } from '@/lib/db/attempt';
import { setItem, setPost } from '@/lib/db/campaign-items';
import { importResults, undoResults } from '@/lib/db/campaign-results';
import {
  addPlacements,
  beginCampaign,
  patchCampaign,
  patchPlacement,
  putLesson,
  removeCampaign,
  removeLesson,
  removePlacement,
  restoreRows,
} from '@/lib/db/campaigns';
import { tick } from '@/lib/db/checklists';
import { patchCollaboration } from '@/lib/db/collaborations';
import { compare, comparisonOf } from '@/lib/db/comparison';
import { correct, takeBack } from '@/lib/db/corrections';
import { joinProfiles, refuse, split, undoChange } from '@/lib/db/creators';
import type { Database } from '@/lib/db/database';
import { setReason, undoDecision, undoDecisions } from '@/lib/db/decisions';
import { deleteAll, deleteProfile } from '@/lib/db/delete';
import { putGoals } from '@/lib/db/goals';
import { importProfiles, undoImport } from '@/lib/db/import';
import { labelMany, patchNotes } from '@/lib/db/notes';
import { endRun } from '@/lib/db/opening-runs';
import { putOwnBenchmarks, removeOwnBenchmarks } from '@/lib/db/own-benchmarks';
import { enqueue, putBack, staleFirst, takeOut } from '@/lib/db/queue';
import { getSettings, patchSettings } from '@/lib/db/settings';
import { refreshTraces } from '@/lib/db/traces';
import type { Outcome } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/receive';
import type { Sender } from '@/lib/messaging/senders';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import { localeTableOf } from '@/lib/parsing/tables';
import { keepComments } from './comments';
import { decideOn, decideOnMany } from './decide';
import { refreshDigests } from './digests';
import { ingest } from './ingest';
import { onProfilePage, openNext, videoView } from './opening';
import { openQueued } from './queue';
import { viewOf } from './view';

/** What the handlers need of the browser. */
export interface Surroundings {
  db: Database;
  now(): number;
  /** Tells the sites' tabs that something was changed. */
  changed(): void;
  injectOverlay(tabId: number): Promise<Outcome>;
  /** Opens the side panel; null where the browser has none that may be opened from a page. */
  openPanel(tabId: number): Promise<Outcome> | null;
  openDesk(query: Record<string, string>): Promise<Outcome>;
}

/** The background's answers, one per message. */
export function createHandlers({ db, now, changed, ...browser }: Surroundings): Handlers {
  /** A write that other pages show. */
  async function write<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    const outcome = await attempt(db, work);
    if (outcome.ok) changed();
    return outcome;
  }

  /** A change of a row that another page may have taken away meanwhile. */
  async function found<T>(id: string, work: () => Promise<T | null>): Promise<Outcome<T>> {
    const outcome = await attempt(db, work);
    if (!outcome.ok) return outcome;
    return outcome.value ? { ok: true, value: outcome.value } : { ok: false, reason: 'not-found', detail: id };
  }

  async function settingsOrDefaults(): Promise<Settings> {
    const settings = await attempt(db, () => getSettings(db));
    return settings.ok ? settings.value : DEFAULT_SETTINGS;
  }

  return {
    'reader:start': async ({ lang }) => ({ locale: localeTableOf(lang), settings: await settingsOrDefaults() }),
    'reader:ingest': async ({ observations }, sender) => {
      const outcome = await ingest(db, observations, now(), tabOf(sender));
      // The figures do not wait for what comments say.
      if (outcome.ok) void attempt(db, () => keepComments(db, observations, now()));
      return outcome;
    },
    'reader:mount-overlay': async (_, sender) => {
      const { overlay } = await settingsOrDefaults();
      if (sender.kind !== 'content' || !(overlay.enabled || overlay.badges)) return { ok: true, value: null };
      return browser.injectOverlay(sender.tabId);
    },
    'view:get': async ({ postId, ...address }, sender) => {
      const tabId = tabOf(sender);
      const view = await attempt(db, async () => {
        if (postId) return tabId === null ? null : videoView(db, tabId, postId, now());
        const found = await viewOf(db, address, now());
        return tabId === null ? found : onProfilePage(db, tabId, found, now());
      });
      if (view.ok) return view.value;
      return postId ? null : { ...address, report: null, entry: null, error: null, failure: view };
    },
    'shortlist:set': ({ profileKey, status }) => write(() => decideOn(db, profileKey, status, now())),
    'shortlist:remove': ({ profileKey }) => write(() => decideOn(db, profileKey, null, now())),
    'decision:undo': ({ profileKey, at }) => write(() => undoDecision(db, profileKey, at)),
    'decision:reason': ({ profileKey, at, reason, isOn }) => write(() => setReason(db, profileKey, at, reason, isOn)),
    'shortlist:set-many': ({ profileKeys, status }) => write(() => decideOnMany(db, profileKeys, status, now())),
    // No page shows what it writes but the list that asks, which sees the database itself.
    'list:refresh': ({ listed }) => attempt(db, () => refreshDigests(db, listed, now())),
    'shortlist:import': ({ file, profiles }) => write(() => importProfiles(db, profiles, file, now())),
    'shortlist:undo-import': ({ before }) => write(() => undoImport(db, before).then(() => null)),
    'decision:undo-many': ({ decisions }) => write(() => undoDecisions(db, decisions).then(() => null)),
    'notes:set': ({ profileKey, patch }) => write(() => patchNotes(db, profileKey, patch)),
    'notes:label': ({ profileKeys, kind, label, isOn }) => write(() => labelMany(db, profileKeys, kind, label, isOn)),
    'comparison:set': async ({ profileKey, isIn }) => {
      const outcome = await write(() => compare(db, profileKey, isIn, now()));
      if (!outcome.ok) return outcome;
      if (!outcome.value) return { ok: false, reason: 'comparison-full', detail: profileKey };
      return attempt(db, () => comparisonOf(db, profileKey));
    },
    // The sites' tabs show nothing of creators; our own pages see the database themselves.
    'creators:join': ({ profileKeys }) => found(profileKeys.join(' '), () => joinProfiles(db, profileKeys, now())),
    'creators:split': ({ profileKey }) => attempt(db, () => split(db, profileKey)),
    'creators:refuse': ({ one, other }) => attempt(db, () => refuse(db, one, other, now())),
    'creators:undo': ({ change }) => attempt(db, () => undoChange(db, change)),
    'creators:refresh': () => attempt(db, () => refreshTraces(db)),
    'checklist:tick': ({ profileKey, item, isOn }) => write(() => tick(db, profileKey, item, isOn, now())),
    'correction:set': ({ profileKey, what }) => write(() => correct(db, profileKey, what, now())),
    'correction:remove': ({ profileKey, name }) => write(() => takeBack(db, profileKey, name)),
    'collaboration:set': ({ profileKey, patch }) => attempt(db, () => patchCollaboration(db, profileKey, patch, now())),
    'goals:set': (goals) => attempt(db, () => putGoals(db, goals, now())),
    'benchmarks:import': ({ rows }) => write(() => putOwnBenchmarks(db, rows)),
    'benchmarks:remove': ({ ids }) => write(() => removeOwnBenchmarks(db, ids)),
    // The sites' tabs show nothing of campaigns; our own pages see the database themselves.
    'campaign:begin': (beginning) => attempt(db, () => beginCampaign(db, beginning, now())),
    'campaign:set': ({ id, patch }) => found(id, () => patchCampaign(db, id, patch, now())),
    'campaign:item': ({ id, item }) => found(id, () => setItem(db, id, item, now())),
    'campaign:remove': ({ id }) => attempt(db, () => removeCampaign(db, id)),
    'campaign:restore': ({ rows }) => attempt(db, () => restoreRows(db, rows).then(() => null)),
    'placement:add': ({ placements }) => attempt(db, () => addPlacements(db, placements, now()).then(() => null)),
    'placement:set': ({ id, patch }) => found(id, () => patchPlacement(db, id, patch, now())),
    'placement:post': ({ id, postId, isIts }) => found(id, () => setPost(db, id, postId, isIts, now())),
    'placement:remove': ({ id }) => attempt(db, () => removePlacement(db, id)),
    'results:import': ({ results }) => attempt(db, () => importResults(db, results)),
    'results:undo': (imported) => attempt(db, () => undoResults(db, imported).then(() => null)),
    'lesson:put': (lesson) => attempt(db, () => putLesson(db, lesson, now())),
    'lesson:remove': ({ id }) => attempt(db, () => removeLesson(db, id)),
    'settings:get': settingsOrDefaults,
    'settings:set': ({ patch }) => write(() => patchSettings(db, patch)),
    'panel:open': ({ profileKey, view }, sender) => {
      const query = profileKey ? { [view ?? 'profile']: profileKey } : {};
      const panel = sender.kind === 'content' && view !== 'compare' ? browser.openPanel(sender.tabId) : null;
      return panel ?? browser.openDesk(query);
    },
    'opening:next': async ({ profileKey, tabId }, sender) => {
      const tab = tabOf(sender) ?? tabId;
      return attempt(db, async () => (tab === null ? null : openNext(db, tab, profileKey, now())));
    },
    'opening:stop': ({ tabId }, sender) =>
      write(async () => {
        const tab = tabOf(sender) ?? tabId;
        if (tab !== null) await endRun(db, tab);
        return null;
      }),
    'queue:add': ({ profiles }) => write(() => enqueue(db, profiles, now())),
    'queue:next': ({ from }) => write(() => openQueued(db, from, now())),
    'queue:stale-first': ({ days }) => write(() => staleFirst(db, now(), days)),
    'queue:remove': ({ name }) => write(() => takeOut(db, name)),
    'queue:restore': ({ entries }) => write(() => putBack(db, entries).then(() => null)),
    'data:delete-profile': ({ profileKey }) => write(() => deleteProfile(db, profileKey).then(() => null)),
    'data:delete-all': () => write(() => deleteAll(db).then(() => null)),
  };
}

/** The tab of a content script; our own pages are in none that is read. */
const tabOf = (sender: Sender): number | null => (sender.kind === 'content' ? sender.tabId : null);
