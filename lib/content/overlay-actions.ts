import type { Failure, Outcome, TabView } from '@/lib/messaging/protocol';
import { sendForOutcome } from '@/lib/messaging/send';
import { type ByKey, type Decision, isDecidable, isStanding, isUndo, type Standing } from '@/lib/model/decision';
import type { ProfileKey } from '@/lib/model/profile';
import type { CardPlace, Settings } from '@/lib/model/settings';
import { channelAddress, videoAddress } from '@/lib/platforms/youtube/addresses';
import { offersVideo } from '@/lib/report/opening';
import { createOnePress } from './one-press';
import { changeView, type OverlayStore } from './overlay-state';
import { type SharedWorld, sharedWorld } from './shared-world';

/** What the overlay's buttons and keys do. */
export interface OverlayActions {
  /** Shortlist, maybe or decline the profile on screen; the same again in this sitting undoes it. */
  decide(status: ByKey): Promise<void>;
  /** Why the decision on screen was taken: gives it a reason, or takes that back. */
  setReason(decision: Decision, reason: string, isOn: boolean): Promise<void>;
  undoDecision(decision: Decision): Promise<void>;
  /** Opens the side panel (Firefox: the desk). Call it first thing in a press. */
  openPanel(): void;
  /** Adds the profile on screen to the comparison, or takes it out. */
  toggleCompared(): Promise<void>;
  /** Opens the comparison in a tab of its own. */
  openCompare(): void;
  /** YouTube: opens the next video of the channel's sample in this tab. Only ever a press of the user's may call it. */
  openNext(): Promise<void>;
  /** From a video that was opened so: back to the tab of the channel that the sample was read from. */
  backToChannel(): void;
  /** Goes on to the next profile of the user's queue, in this tab. Only ever a press of the user's may call it. */
  openQueued(): Promise<void>;
  /** Forgets which videos were being opened. */
  stopOpening(): Promise<void>;
  setCollapsed(collapsed: boolean): void;
  /** Keeps where the card was dragged to, for the site on screen: what it must not cover differs from site to site. */
  setPlace(place: CardPlace): void;
}

/**
 * The actions on this overlay's state; a failure shows in the overlay itself. `go` loads another page in this tab: a
 * whole load, since a soft navigation would need a script of ours in the page's world that the page could call too.
 */
export function createOverlayActions(
  store: OverlayStore,
  go: (address: string) => void = (address) => location.assign(address),
  world: Pick<SharedWorld, 'view'> = sharedWorld(),
): OverlayActions {
  const press = createOnePress(window, () => Date.now());
  const profileKey = () => store.getState().view?.report?.profile.key ?? null;

  const fail = (failure: Failure) => changeView(store, world, { failure });

  /** Shows what a write has changed of the profile, if it is still the one on screen; or why nothing was. */
  function showChange<T>(key: ProfileKey, outcome: Outcome<T>, change: (value: T) => Partial<TabView>): void {
    if (profileKey() !== key) return;
    if (outcome.ok) changeView(store, world, { ...change(outcome.value), failure: null });
    else fail(outcome);
  }
  const showStanding = (key: ProfileKey, outcome: Outcome<Standing>) =>
    showChange(key, outcome, (standing) => standing);

  async function toggleCompared(): Promise<void> {
    const key = profileKey();
    const { view } = store.getState();
    // On the page of one of its videos the card says nothing of the comparison.
    if (!key || !view || view.opening?.postId) return;
    const isIn = !view.comparison?.isIn;
    const outcome = await sendForOutcome('comparison:set', { profileKey: key, isIn });
    showChange(key, outcome, (comparison) => ({ comparison }));
  }

  async function decide(status: ByKey): Promise<void> {
    const key = profileKey();
    const { view } = store.getState();
    // On the page of one of its videos the card says nothing of a decision.
    if (!key || !view || view.opening?.postId || !isDecidable(view.entry)) return;
    const last = view.decision && isStanding(view.decision, view.entry) ? view.decision : null;
    const outcome = isUndo(status, last, Date.now())
      ? await sendForOutcome('decision:undo', { profileKey: key, at: last.at })
      : await sendForOutcome('shortlist:set', { profileKey: key, status });
    showStanding(key, outcome);
  }

  async function setReason({ profileKey: key, at }: Decision, reason: string, isOn: boolean): Promise<void> {
    showStanding(key, await sendForOutcome('decision:reason', { profileKey: key, at, reason, isOn }));
  }

  async function undoDecision({ profileKey: key, at }: Decision): Promise<void> {
    showStanding(key, await sendForOutcome('decision:undo', { profileKey: key, at }));
  }

  async function openNext(): Promise<void> {
    const key = profileKey();
    const { view } = store.getState();
    if (!key || !offersVideo(view?.report, view?.opening) || !press.take()) return;
    const outcome = await sendForOutcome('opening:next', { profileKey: key, tabId: null });
    const address = outcome.ok && outcome.value && videoAddress(outcome.value.postId, outcome.value.format);
    if (address && profileKey() === key) go(address);
    else press.release();
    if (!outcome.ok && profileKey() === key) fail(outcome);
  }

  function backToChannel(): void {
    const report = store.getState().view?.report;
    const address = report && channelAddress(report.profile.id, report.format);
    if (address && press.take()) go(address);
  }

  async function openQueued(): Promise<void> {
    const { surface, view } = store.getState();
    if (!view?.queue || !surface || !press.take()) return;
    const { platform, handle, profileId } = surface;
    const outcome = await sendForOutcome('queue:next', { from: { platform, handle, profileId } });
    if (outcome.ok && outcome.value) go(outcome.value);
    else press.release();
    if (!outcome.ok) fail(outcome);
  }

  async function stopOpening(): Promise<void> {
    const outcome = await sendForOutcome('opening:stop', { tabId: null });
    if (!outcome.ok) fail(outcome);
  }

  function open(view: 'profile' | 'compare'): void {
    void sendForOutcome('panel:open', { profileKey: profileKey(), view }).then((outcome) => {
      if (!outcome.ok) fail(outcome);
    });
  }

  function setOverlay(change: Partial<Settings['overlay']>): void {
    const { settings } = store.getState();
    const overlay = { ...settings.overlay, ...change };
    store.setState({ settings: { ...settings, overlay } });
    void sendForOutcome('settings:set', { patch: { overlay } }).then((outcome) => {
      if (!outcome.ok) fail(outcome);
    });
  }

  return {
    decide,
    setReason,
    undoDecision,
    openPanel: () => open('profile'),
    toggleCompared,
    openCompare: () => open('compare'),
    openNext,
    openQueued,
    backToChannel,
    stopOpening,
    setCollapsed(collapsed) {
      store.setState({ asked: !collapsed });
      setOverlay({ collapsed });
    },
    setPlace(place) {
      const { surface, settings } = store.getState();
      if (surface) setOverlay({ places: { ...settings.overlay.places, [surface.platform]: place } });
    },
  };
}
