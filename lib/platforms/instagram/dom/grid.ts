import type { PostReading } from '@/lib/model/observation';
import { instagramIdTime, pkOfShortcode } from '@/lib/parsing/handles';
import type { Reading } from '../../adapter';
import { postUrl } from '../ids';
import { present } from '../observe';
import { countIn, hasDigit, piecesOf, segmentsOf } from './text';

interface Tile {
  link: Element;
  code: string;
  isReel: boolean;
  /** Labels of its icons, in the page's language. */
  icons: string[];
}

/** At most so many posts are pinned, always the first ones. */
const MOST_PINNED = 3;
const PIN = /\bpin|épingl|fix|fijad|heftet|fissat|sabit|закреп|고정|ピン|置顶|置頂/i;
const CAROUSEL = /carr?[ou]s|karus|карусел|캐러셀|슬라이드|カルーセル|轮播|輪播/i;

/**
 * The profile's grid: ids, formats, no counts; on the Reels tab each tile's plays. Ordinary icons carry a label in the
 * page's language, so a carousel is told by the label that tiles below the pinned ones have.
 */
export function readGrid(document: Document, reading: Reading): PostReading[] {
  const { handle, tab } = reading.surface;
  if (!handle || (tab !== 'posts' && tab !== 'reels')) return [];
  const tiles = [...document.querySelectorAll('main a[href*="/p/"], main a[href*="/reel/"]')]
    .map((link) => tileOf(link, handle))
    .filter((tile) => tile !== null);
  const below = tiles.slice(MOST_PINNED);
  const clips = new Set(below.filter((tile) => tile.isReel).flatMap((tile) => tile.icons));
  const carousels = new Set(below.filter((tile) => !tile.isReel).flatMap((tile) => tile.icons));
  const posts = new Map<string, PostReading>();
  for (const tile of tiles) {
    const id = pkOfShortcode(tile.code);
    if (!id || posts.has(id)) continue;
    const isCarousel = tile.icons.some((icon) => CAROUSEL.test(icon) || (carousels.has(icon) && !clips.has(icon)));
    const isClip = tile.isReel || tile.icons.some((icon) => clips.has(icon));
    const format = isClip ? 'reel' : isCarousel ? 'carousel' : 'image';
    const views = tab === 'reels' ? playsOf(tile, reading) : null;
    posts.set(id, {
      id,
      url: postUrl(tile.code, format === 'reel'),
      format,
      // A coauthor's post stands in the grid too, under this handle.
      owner: null,
      withheld: {
        likes: 'not-on-this-page',
        comments: 'not-on-this-page',
        shares: 'not-published',
        saves: 'not-published',
        ...(format === 'reel' && !views && { views: 'not-on-this-page' as const }),
      },
      ...present<PostReading>({
        views,
        publishedAt: instagramIdTime(id),
        pinned: tile.icons.some((icon) => PIN.test(icon)) || null,
      }),
    });
  }
  return [...posts.values()];
}

/** A tile links to "/handle/reel/CODE/" and holds the picture. */
function tileOf(link: Element, handle: string): Tile | null {
  const path = segmentsOf(link.getAttribute('href'));
  const [kind = '', code = '', more] = path.slice(-2);
  const owner = path.length === 3 ? path[0]?.toLowerCase() : handle;
  if (owner !== handle || path.length > 3 || more || (kind !== 'p' && kind !== 'reel')) return null;
  if (!/^[\w-]{5,60}$/.test(code)) return null;
  const icons = [...link.querySelectorAll('svg')].map(
    (icon) => icon.getAttribute('aria-label') ?? icon.textContent?.trim() ?? '',
  );
  return { link, code, isReel: kind === 'reel', icons: icons.filter(Boolean) };
}

/** The one number on a tile of the Reels tab. */
function playsOf({ link }: Tile, { locale }: Reading) {
  const [plays, more] = piecesOf(link).filter(({ text }) => hasDigit(text));
  return plays && !more ? countIn(plays.text, locale) : null;
}
