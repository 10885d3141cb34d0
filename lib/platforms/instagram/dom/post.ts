import type { Observation, Owner, PostReading, ProfileReading } from '@/lib/model/observation';
import { type Moment, moment, type Quantity } from '@/lib/model/quantity';
import { instagramIdTime, pkOfShortcode } from '@/lib/parsing/handles';
import type { Reading } from '../../adapter';
import { parentOf } from '../../parent-of';
import { FAKE_LIKES } from '../counts';
import { accountId, postUrl } from '../ids';
import { clearest, observe, over, present } from '../observe';
import { isAbout, meta } from './head';
import { COMMENTS, nameIn, readPostHead, type Told } from './post-head';
import { countIn, hasDigit, isBehind, piecesOf, segmentsOf } from './text';

/** An opened post: its drawn counts and date, else what the page's head says. Null where neither is about it. */
export function readPost(document: Document, reading: Reading): Observation | null {
  const { surface } = reading;
  const id = surface.postId && pkOfShortcode(surface.postId);
  if (!surface.postId || !id) return null;
  const inHead = isAbout(document, surface);
  const drawn = readDrawn(document, surface.postId, reading);
  if (!inHead && !drawn) return null;
  const said: Told = inHead ? readPostHead(document, reading) : {};
  // Likes that are not drawn are hidden; the head may still tell those of before.
  if (drawn?.hasRow) said.likes = undefined;
  const { handle: byline, hasRow: _, ...told }: Told = over<Told>(said, drawn);
  const handle = byline ?? null;
  const format = surface.tab === 'reel' ? 'reel' : (told.format ?? 'image');
  const ownerId = inHead ? accountId(meta(document, 'instapp:owner_user_id')) : null;
  const owner: Owner | null = handle || ownerId ? { id: ownerId, handle } : null;
  const hidden = told.likes?.value === FAKE_LIKES;
  const { likes, ...rest } = told;
  const post: PostReading = {
    id,
    url: postUrl(surface.postId, format === 'reel'),
    ...rest,
    ...(likes && !hidden && { likes }),
    format,
    owner,
    withheld: {
      shares: 'not-published',
      saves: 'not-published',
      ...((!likes || hidden) && { likes: hidden ? ('ambiguous' as const) : ('not-on-this-page' as const) }),
      ...(format === 'reel' && { views: 'not-on-this-page' as const }),
    },
    ...present<PostReading>({ publishedAt: told.publishedAt ?? instagramIdTime(id) }),
  };
  const isProfiles = owner && (!surface.handle || surface.handle === handle);
  const profile = isProfiles
    ? { ...owner, ...(inHead && present<ProfileReading>({ displayName: nameIn(document) })) }
    : null;
  return observe(reading, 'dom', 'dom.post', { profile, posts: [post] });
}

/**
 * The drawn post: the link to itself with its date, and the row of icons above it, where likes follow the first icon
 * and comments the second. A row without numbers may have the likes in a link of its own.
 */
function readDrawn(document: Document, code: string, reading: Reading): Told | null {
  const permalink = [...document.querySelectorAll(`a[href*="/${code}/"]`)].find(
    (link) => !link.getAttribute('href')?.includes('/c/') && link.querySelector('time[datetime]'),
  );
  if (!permalink) return null;
  const path = segmentsOf(permalink.getAttribute('href'));
  let box = parentOf(permalink);
  while (box && !rowIn(box)) box = parentOf(box);
  const row = box && rowIn(box);
  const liked = box?.querySelector('a[href$="/liked_by/"]');
  const likers = liked && piecesOf(liked).filter(({ text }) => hasDigit(text));
  return present<Told>({
    handle: path.length === 3 ? path[0]?.toLowerCase() : null,
    format: path.includes('reel') ? 'reel' : row && isCarousel(row) ? 'carousel' : null,
    hasRow: Boolean(row),
    publishedAt: timeOf(permalink),
    likes: clearest(
      row && countBehind(row, 0, reading),
      likers?.length === 1 ? countIn(likers[0]?.text ?? '', reading.locale) : null,
    ),
    comments: row && countBehind(row, 1, reading),
  });
}

const labelOf = (icon: Element) => icon.getAttribute('aria-label') ?? icon.textContent ?? '';
const iconsIn = (row: Element) => [...row.querySelectorAll('svg')];
const rowIn = (box: Element) => [...box.querySelectorAll('section')].find((row) => iconsIn(row).length >= 3);
/** Slides are list items with a picture; comments are such items too, but with links. */
function isCarousel(row: Element): boolean {
  const scope = row.closest('article, [role="dialog"], main') ?? row;
  const isSlide = (item: Element) => item.querySelector('img, video') !== null && !item.querySelector('a');
  return [...scope.querySelectorAll('ul')].some((list) => [...list.children].filter(isSlide).length > 1);
}

/** The number between the icon of that rank and the next. */
function countBehind(row: Element, rank: number, { locale }: Reading): Quantity | null {
  const icons = iconsIn(row);
  const [first, icon, next] = [icons[0], icons[rank], icons[rank + 1]];
  const pieces = piecesOf(row);
  // A number in front, or a first icon that says "comment": the heart is gone, and every rank with it.
  const isShifted = pieces.some(({ text, parent }) => hasDigit(text) && first && isBehind(parent, first));
  if (!first || !icon || !next || isShifted || COMMENTS.test(labelOf(first))) return null;
  const [piece, more] = pieces.filter(({ parent }) => isBehind(icon, parent) && isBehind(parent, next));
  return piece && !more ? countIn(piece.text, locale) : null;
}

function timeOf(link: Element): Moment | null {
  const time = Date.parse(link.querySelector('time')?.getAttribute('datetime') ?? '');
  return Number.isNaN(time) ? null : moment(time);
}
