import type { PostReading, ProfileReading } from '@/lib/model/observation';
import { type Moment, moment } from '@/lib/model/quantity';
import type { PageError } from '@/lib/model/reason';
import { jsonCount } from '@/lib/parsing/json-count';
import type { Reading } from '../../adapter';
import { asString, get, stringAt } from '../../json';
import { handleInUrl } from '../identity';
import { present } from '../observe';
import { exactOf, textOf } from '../text';
import type { Part } from './part';

const HOUR = 3_600_000;

/**
 * The player response: `ytInitialPlayerResponse` or `/youtubei/v1/player`. Exact views, likes (since about 2025) and
 * date, and the paid-promotion label. Null where it is about another video than the one in the URL.
 */
export function readPlayer(player: unknown, { surface }: Reading): Part | null {
  const details = get(player, 'videoDetails');
  const micro = get(player, 'microformat', 'playerMicroformatRenderer');
  const id = stringAt(details, 'videoId') ?? stringAt(micro, 'externalVideoId');
  if (id !== surface.postId) return null;

  const status = get(player, 'playabilityStatus', 'status');
  const durationSeconds = [details, micro].map((part) => jsonCount(get(part, 'lengthSeconds'))).find(Boolean) ?? null;
  // A stream has a count here too, but no length until it ends.
  const views = durationSeconds && (exactOf(get(micro, 'viewCount')) ?? exactOf(get(details, 'viewCount')));
  const likes = exactOf(get(micro, 'likeCount'));
  const isLive = is(details, 'isLive') || is(micro, 'liveBroadcastDetails', 'isLiveNow');
  const text = get(details, 'shortDescription');
  return {
    owner: {
      id: stringAt(micro, 'externalChannelId') ?? stringAt(details, 'channelId'),
      handle: handleInUrl(get(micro, 'ownerProfileUrl')),
    },
    profile: present<Partial<ProfileReading>>({
      displayName: stringAt(micro, 'ownerChannelName') ?? stringAt(details, 'author'),
    }),
    post: present<Partial<PostReading>>({
      title: textOf(get(details, 'title')) ?? textOf(get(micro, 'title')),
      views: views && (views.value || status === 'OK') ? views : null,
      // A zero may also stand for hidden likes; the like button tells.
      likes: likes?.value ? likes : null,
      publishedAt: dateOf(get(micro, 'publishDate')),
      durationSeconds,
      sponsored: get(player, 'paidContentOverlay') !== undefined ? true : status === 'OK' ? false : null,
      caption: typeof text === 'string' ? { text } : null,
      format: is(micro, 'isShortsEligible') ? 'short' : isLive || is(details, 'isLiveContent') ? 'live' : null,
      state: is(details, 'isUpcoming') ? 'upcoming' : isLive ? 'live' : null,
    }),
  };
}

/** Why the player shows no video, for a page that shows none either; null where it plays. */
export function playerError(player: unknown): PageError | null {
  const playability = get(player, 'playabilityStatus');
  const status = stringAt(playability, 'status') ?? '';
  if (/^AGE_/.test(status) || get(playability, 'desktopLegacyAgeGateReason') !== undefined) return 'age-restricted';
  if (status === 'LOGIN_REQUIRED') return 'private';
  return status === 'ERROR' ? 'unavailable' : null;
}

const is = (part: unknown, ...path: string[]): boolean => get(part, ...path) === true;

/** ISO with zone (since 2023), before that a bare day of Pacific time. */
function dateOf(value: unknown): Moment | null {
  const text = asString(value) ?? '';
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  return text.length > 10 ? moment(at) : { value: at + 19 * HOUR, low: at + 7 * HOUR, high: at + 32 * HOUR };
}
