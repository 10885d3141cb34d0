import type { PostReading } from '@/lib/model/observation';
import type { Quantity } from '@/lib/model/quantity';
import type { Reading } from '../../adapter';
import { arrayAt, findFirst, get, stringAt } from '../../json';
import { present } from '../observe';
import { hasBadge } from '../page-parts';
import { ageOf, countOf, countOfEither, dateOf, exactOf, textOf } from '../text';
import { likesOf } from './likes';
import { ownersOf } from './owners';
import type { Part } from './part';

const COMMENTS_PANEL = 'engagement-panel-comments-section';

/**
 * The watch page (`ytInitialData` or `/youtubei/v1/next`). Null where it is about another video than the one in the
 * URL. Related videos are never looked at.
 */
export function readNext(data: unknown, reading: Reading): Part | null {
  if (videoIdOf(data) !== reading.surface.postId) return null;
  const sections = arrayAt(data, 'contents', 'twoColumnWatchNextResults', 'results', 'results', 'contents');
  const primary = findFirst(sections, 'videoPrimaryInfoRenderer', 2);
  if (primary === undefined) return withoutInfo(data, reading);

  const box = get(findFirst(sections, 'videoSecondaryInfoRenderer', 2), 'owner', 'videoOwnerRenderer');
  const count = get(primary, 'viewCount', 'videoViewCountRenderer');
  const isLive = get(count, 'isLive') === true;
  // Who watches a stream or waits for a premiere stands in the same place, but never with a short form or an age beside it.
  const isPast = [
    get(count, 'shortViewCount'),
    get(count, 'extraShortViewCount'),
    get(primary, 'relativeDateText'),
  ].some((text) => textOf(text));
  const isMembersOnly = hasBadge(primary, 'MEMBERS_ONLY');
  const likes = likesOf(get(primary, 'videoActions'), reading);
  const comments = commentsOf(data, sections, reading);
  const withheld = { ...likes.withheld, ...comments.withheld };
  return {
    ...ownersOf(box, reading),
    post: present<Partial<PostReading>>({
      title: textOf(get(primary, 'title')),
      views: isLive || !isPast ? null : viewsOf(count, reading),
      likes: likes.likes,
      comments: comments.comments,
      publishedAt: dateOf(get(primary, 'dateText'), reading) ?? ageOf(get(primary, 'relativeDateText'), reading),
      format: isLive ? 'live' : null,
      state: isLive ? 'live' : isMembersOnly ? 'members-only' : null,
      withheld: Object.keys(withheld).length ? withheld : null,
    }),
  };
}

function videoIdOf(data: unknown): string | null {
  const endpoint = get(data, 'currentVideoEndpoint');
  return stringAt(get(endpoint, 'watchEndpoint') ?? get(endpoint, 'reelWatchEndpoint'), 'videoId');
}

/** `originalViewCount` is the locale-free number where it is not the "0" that stands for "not filled in". */
function viewsOf(count: unknown, reading: Reading): Quantity | null {
  const original = exactOf(get(count, 'originalViewCount'));
  return original?.value ? original : countOf(get(count, 'viewCount'), reading);
}

/** The number stands on the closed comments panel (in 2022 to 2024 also on its teaser); "off" is said by a message. */
function commentsOf(data: unknown, sections: unknown[], reading: Reading): Pick<PostReading, 'comments' | 'withheld'> {
  const panels = arrayAt(data, 'engagementPanels').map((panel) => get(panel, 'engagementPanelSectionListRenderer'));
  const panel = panels.find((p) => [get(p, 'panelIdentifier'), get(p, 'targetId')].includes(COMMENTS_PANEL));
  const shown = get(panel, 'header', 'engagementPanelTitleHeaderRenderer', 'contextualInfo');
  const items = sections.map((section) => get(section, 'itemSectionRenderer'));
  const teaser = findFirst(sections, 'commentsEntryPointHeaderRenderer', 5);
  const comments = countOfEither(shown, get(teaser, 'commentCount'), reading);
  if (comments) return { comments };
  const isOff = items.some(
    (item) =>
      get(item, 'sectionIdentifier') === 'comment-item-section' &&
      get(item, 'contents', 0, 'messageRenderer') !== undefined,
  );
  return isOff ? { withheld: { comments: 'disabled' } } : {};
}

/** Shorts have no info box; a removed or private video keeps the frame of the watch page alone, without anything in it. */
function withoutInfo(data: unknown, reading: Reading): Part | null {
  const frame = get(data, 'contents', 'twoColumnWatchNextResults');
  const isEmpty =
    get(data, 'engagementPanels') === undefined &&
    !Object.keys(Object(get(frame, 'results', 'results', 'contents') ?? frame)).length;
  const post = commentsOf(data, [], reading);
  if (!frame && !post.comments) return null;
  return { owner: null, profile: {}, post, error: frame ? (isEmpty ? 'unavailable' : 'unreadable') : null };
}
