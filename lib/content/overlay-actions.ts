import { sendForOutcome } from '@/lib/messaging/send';
import type { Settings } from '@/lib/model/settings';
import { type OverlayStore, showFailure } from './overlay-state';

/** What the overlay's buttons and keys do. */
export interface OverlayActions {
  /** Puts the profile on screen on the shortlist, or takes it off. */
  toggleShortlist(): Promise<void>;
  /** Opens the side panel (Firefox: the desk). Call it first thing in a press. */
  openPanel(): void;
  openCompare(): void;
  setCollapsed(collapsed: boolean): void;
  setPosition(position: Settings['overlay']['position']): void;
}

/** The actions on this overlay's state; a failure shows in the overlay itself. */
export function createOverlayActions(store: OverlayStore): OverlayActions {
  const profileKey = () => store.getState().view?.report?.profile.key ?? null;

  async function toggleShortlist(): Promise<void> {
    const key = profileKey();
    const { view } = store.getState();
    if (!key || !view) return;
    const outcome = view.entry
      ? await sendForOutcome('shortlist:remove', { profileKey: key })
      : await sendForOutcome('shortlist:set', { profileKey: key, status: 'shortlisted' });
    if (profileKey() !== key) return;
    if (outcome.ok)
      store.setState((now) => ({ view: now.view && { ...now.view, entry: outcome.value, failure: null } }));
    else showFailure(store, outcome);
  }

  function open(view: 'profile' | 'compare'): void {
    void sendForOutcome('panel:open', { profileKey: profileKey(), view }).then((outcome) => {
      if (!outcome.ok) showFailure(store, outcome);
    });
  }

  function setOverlay(change: Partial<Settings['overlay']>): void {
    const { settings } = store.getState();
    const overlay = { ...settings.overlay, ...change };
    store.setState({ settings: { ...settings, overlay } });
    void sendForOutcome('settings:set', { patch: { overlay } }).then((outcome) => {
      if (!outcome.ok) showFailure(store, outcome);
    });
  }

  return {
    toggleShortlist,
    openPanel: () => open('profile'),
    openCompare: () => open('compare'),
    setCollapsed: (collapsed) => setOverlay({ collapsed }),
    setPosition: (position) => setOverlay({ position }),
  };
}
