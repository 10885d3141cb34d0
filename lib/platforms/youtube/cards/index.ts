import type { Reading } from '../../adapter';
import { asRecord, findAll, get } from '../../json';
import type { Card } from './card';
import { lockupCard } from './lockup';
import { reelCard, shortsLockupCard } from './short';
import { videoCard } from './video-renderer';

export type { Card } from './card';

const READERS: Record<string, (item: unknown, reading: Reading) => Card | null> = {
  lockupViewModel: lockupCard,
  videoRenderer: videoCard,
  gridVideoRenderer: videoCard,
  shortsLockupViewModel: shortsLockupCard,
  reelItemRenderer: reelCard,
};

/** The video of one list item, or null where the item is something else (a playlist, an advertisement, a spinner). */
export function cardOf(item: unknown, reading: Reading): Card | null {
  const inner = asRecord(get(item, 'richItemRenderer', 'content')) ?? asRecord(item);
  for (const [key, read] of Object.entries(READERS)) {
    const value = get(inner, key);
    if (value !== undefined) return read(value, reading);
  }
  return null;
}

/** All videos below a shelf, in order of their renderers. */
export function cardsIn(shelf: unknown, reading: Reading): Card[] {
  return Object.entries(READERS)
    .flatMap(([key, read]) => findAll(shelf, key).map((item) => read(item, reading)))
    .filter((card) => card !== null);
}
