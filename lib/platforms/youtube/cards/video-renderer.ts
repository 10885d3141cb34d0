import type { PostReading } from '@/lib/model/observation';
import { parseDuration } from '@/lib/parsing/duration';
import type { Reading } from '../../adapter';
import { findAll, get, stringAt } from '../../json';
import { ownersIn } from '../identity';
import { hasBadge } from '../page-parts';
import { ageOf, countOfEither, textOf } from '../text';
import { type Card, postOf } from './card';

/** `videoRenderer` (tabs until early 2026) and `gridVideoRenderer` (home shelves): views in full, dates relative. */
export function videoCard(video: unknown, reading: Reading): Card | null {
  const id = stringAt(video, 'videoId');
  if (!id) return null;
  const overlays = findAll(get(video, 'thumbnailOverlays'), 'thumbnailOverlayTimeStatusRenderer');
  const styles = overlays.map((overlay) => get(overlay, 'style'));
  const length = textOf(get(video, 'lengthText')) ?? textOf(get(overlays[0], 'text'));
  const durationSeconds = length === null ? null : parseDuration(length);
  const publishedAt = ageOf(get(video, 'publishedTimeText'), reading);
  // Those who watch a stream or wait for a premiere stand in the same place: neither has both an age and a length.
  const isPast = durationSeconds !== null && publishedAt !== null;
  const post = postOf(id, styles.includes('SHORTS'), {
    title: textOf(get(video, 'title')),
    views: isPast ? countOfEither(get(video, 'viewCountText'), get(video, 'shortViewCountText'), reading) : null,
    publishedAt,
    durationSeconds,
    state: stateOf(video, styles),
  });
  const owners = ownersIn([get(video, 'shortBylineText'), get(video, 'ownerText'), get(video, 'longBylineText')]);
  return { post, owners, shape: 'video' };
}

function stateOf(video: unknown, styles: unknown[]): PostReading['state'] {
  if (hasBadge(video, 'MEMBERS_ONLY')) return 'members-only';
  if (styles.includes('LIVE') || hasBadge(video, 'LIVE_NOW')) return 'live';
  if (styles.includes('UPCOMING') || get(video, 'upcomingEventData') !== undefined) return 'upcoming';
  return undefined;
}
