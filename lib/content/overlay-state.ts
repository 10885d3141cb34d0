import { createStore } from 'zustand/vanilla';
import type { Failure, TabView } from '@/lib/messaging/protocol';
import type { Surface } from '@/lib/model/platform';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import type { Room } from './anchors';
import type { Theme } from './page-theme';

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
}

/** The overlay's state at its beginning. */
export const createOverlayStore = () =>
  createStore<OverlayState>(() => ({
    surface: null,
    view: null,
    settings: DEFAULT_SETTINGS,
    lang: 'en',
    theme: 'light',
    room: 'card',
  }));

export type OverlayStore = ReturnType<typeof createOverlayStore>;

/** Says of the view on screen that something went wrong, or (null) that it no longer does. */
export function showFailure(store: OverlayStore, failure: Failure | null): void {
  store.setState(({ view }) => ({ view: view && { ...view, failure } }));
}
