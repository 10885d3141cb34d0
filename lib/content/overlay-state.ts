import { createStore } from 'zustand/vanilla';
import type { TabView } from '@/lib/messaging/protocol';
import type { Surface } from '@/lib/model/platform';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import type { Room } from './anchors';
import type { Theme } from './page-theme';
import type { SharedWorld } from './shared-world';

/** All that the overlay shows. */
export interface OverlayState {
  /** The profile on screen; null: the overlay is away. */
  surface: Surface | null;
  /** What is known of it; null: nothing yet. */
  view: TabView | null;
  settings: Settings;
  lang: 'en' | 'fr';
  theme: Theme;
  room: Room;
  /** The user opened the card on this page: it is there also where it covers something of the page's. */
  asked: boolean;
}

/** Whether the card itself is shown: not put away, and there is room for it or the user asked for it. */
export const isCardOpen = ({ settings, room, asked }: Pick<OverlayState, 'settings' | 'room' | 'asked'>): boolean =>
  !settings.overlay.collapsed && (room === 'card' || asked);

/** The overlay's state at its beginning. */
export const createOverlayStore = () =>
  createStore<OverlayState>(() => ({
    surface: null,
    view: null,
    settings: DEFAULT_SETTINGS,
    lang: 'en',
    theme: 'light',
    room: 'card',
    asked: false,
  }));

export type OverlayStore = ReturnType<typeof createOverlayStore>;

/**
 * Changes the view on screen, and what the reader holds of it: that would be shown once more before the change reaches
 * it.
 */
export function changeView(store: OverlayStore, world: Pick<SharedWorld, 'view'>, change: Partial<TabView>): void {
  const changed = (view: TabView | null) => view && { ...view, ...change };
  store.setState(({ view }) => ({ view: changed(view) }));
  world.view = changed(world.view);
}
