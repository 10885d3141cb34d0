import { create } from 'zustand';
import type { Undo } from './campaign-work';

/** What was taken away last, and what brings it back. */
export interface Removed {
  text: string;
  undo: Undo;
}

/** Stays until the next change, or until the page is closed: a look at another section does not cost the undo. */
export const useRemoved = create<{ removed: Removed | null }>(() => ({ removed: null }));

export const setRemoved = (removed: Removed | null) => useRemoved.setState({ removed });
