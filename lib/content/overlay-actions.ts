import { sendForOutcome } from '@/lib/messaging/send';
import type { CardPlace, Settings } from '@/lib/model/settings';
import { type OverlayStore, showFailure } from './overlay-state';

/** What the overlay's buttons and keys do. */
export interface OverlayActions {
  /** Puts the profile on screen on the shortlist, or takes it off. */
  toggleShortlist(): Promise<void>;
  /** Opens the side panel (Firefox: the desk). Call it first thing in a press. */
  openPanel(): void;
  openCompare(): void;
  setCollapsed(collapsed: boolean): void;
  /** Keeps where the card was dragged to, for the site on screen: what it must not cover differs from site to site. */
  setPlace(place: CardPlace): void;
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
    setPlace(place) {
      const { surface, settings } = store.getState();
      if (surface) setOverlay({ places: { ...settings.overlay.places, [surface.platform]: place } });
    },
  };
}
