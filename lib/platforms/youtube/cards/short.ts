import type { Reading } from '../../adapter';
import { findFirst, get, stringAt } from '../../json';
import { ownersIn } from '../identity';
import { countOf, textOf } from '../text';
import { type Card, postOf } from './card';

/** `shortsLockupViewModel` (2024 on): title and short view count; no date, no length. */
export function shortsLockupCard(short: unknown, reading: Reading): Card | null {
  const endpoint = get(short, 'onTap', 'innertubeCommand', 'reelWatchEndpoint');
  const id = stringAt(endpoint, 'videoId') ?? stringAt(short, 'entityId')?.match(/-item-([\w-]{11})$/)?.[1];
  const overlay = get(short, 'overlayMetadata');
  return shortCard(id, get(overlay, 'primaryText'), get(overlay, 'secondaryText'), ownersIn(endpoint), reading);
}

/** `reelItemRenderer` (until 2024). */
export function reelCard(reel: unknown, reading: Reading): Card | null {
  const header = findFirst(get(reel, 'navigationEndpoint'), 'reelPlayerHeaderRenderer');
  const id = stringAt(reel, 'videoId');
  return shortCard(id, get(reel, 'headline'), get(reel, 'viewCountText'), ownersIn(header), reading);
}

function shortCard(
  id: string | null | undefined,
  title: unknown,
  views: unknown,
  owners: Card['owners'],
  reading: Reading,
): Card | null {
  if (!id) return null;
  const post = postOf(id, true, { title: textOf(title), views: countOf(views, reading) });
  return { post, owners, shape: 'short' };
}
