import type { BadgeText } from '@/lib/badges/badge-text';
import type { PlatformId } from '@/lib/model/platform';
import { TILES } from '@/lib/platforms/tiles';
import { placeIn, stripOf } from './strip';
import { scrollerOf, tilesOn } from './tiles';

type Badges = readonly BadgeText[];

/** What is laid over the thumbnails of one profile, by the code in a post's address. */
export interface BadgeSet {
  platform: PlatformId;
  byCode: ReadonlyMap<string, Badges>;
}

export interface BadgeLayer {
  /** Lays these over the page's thumbnails, and follows them; null: takes all of them away and looks no longer. */
  show(badges: BadgeSet | null): void;
}

interface Watched {
  badges: Badges;
  scroller: Element | null;
  /** Made once the thumbnail comes near the window; null: it is off screen. */
  strip: HTMLElement | null;
}

/** A page under construction changes all the time; it is searched for thumbnails so often at most, ms. */
const PAUSE = 250;
/** Badges are ready a little before they are scrolled to. */
const NEAR = '200px';

/**
 * Badges in a layer of our own: they stand in the document's coordinates, so that the page scrolls them along, and no
 * node of the site's is touched. Only thumbnails near the window have any.
 */
export function createBadgeLayer(layer: HTMLElement): BadgeLayer {
  const { ownerDocument: document } = layer;
  const window = document.defaultView ?? globalThis.window;
  const watched = new Map<Element, Watched>();
  let shown: BadgeSet | null = null;
  let stop: AbortController | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let frame = 0;

  const near = new IntersectionObserver(onNear, { rootMargin: NEAR });
  const sizes = new ResizeObserver(placeSoon);
  const changes = new MutationObserver(searchSoon);

  function show(badges: BadgeSet | null): void {
    shown = badges;
    if (badges && !stop) follow();
    search();
    if (!badges) unfollow();
  }

  function follow(): void {
    stop = new AbortController();
    const { signal } = stop;
    // Lists are recycled: a thumbnail keeps its node and gets another post's address.
    changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
    sizes.observe(document.body);
    window.addEventListener('resize', placeSoon, { signal });
    // The page's own scrolling carries the layer along; parts that scroll by themselves do not.
    document.addEventListener('scroll', ({ target }) => target !== document && placeSoon(), { capture: true, signal });
  }

  function unfollow(): void {
    stop?.abort();
    stop = null;
    for (const observer of [near, sizes, changes]) observer.disconnect();
    if (waiting) clearTimeout(waiting);
    waiting = null;
  }

  function searchSoon(): void {
    waiting ??= setTimeout(() => {
      waiting = null;
      search();
    }, PAUSE);
  }

  function search(): void {
    const tiles = shown ? tilesOn(document, shown.platform, shown.byCode) : new Map<Element, Badges>();
    for (const [tile, { badges }] of watched) if (!isSame(tiles.get(tile), badges)) forget(tile);
    for (const [tile, badges] of tiles) {
      if (watched.has(tile)) continue;
      watched.set(tile, { badges, scroller: scrollerOf(tile), strip: null });
      near.observe(tile);
      sizes.observe(tile);
    }
    place();
  }

  function forget(tile: Element): void {
    near.unobserve(tile);
    sizes.unobserve(tile);
    watched.get(tile)?.strip?.remove();
    watched.delete(tile);
  }

  function onNear(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const tile = watched.get(target);
      if (!tile) continue;
      if (isIntersecting && !tile.strip) {
        tile.strip = stripOf(document, tile.badges);
        layer.append(tile.strip);
      } else if (!isIntersecting) {
        tile.strip?.remove();
        tile.strip = null;
      }
    }
    place();
  }

  function placeSoon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  }

  /** Measures first and moves then, so that the page is laid out once. */
  function place(): void {
    if (!shown) return;
    const { corner } = TILES[shown.platform];
    const origin = layer.getBoundingClientRect();
    const moves = [...watched].flatMap(([tile, { strip, scroller }]) => {
      if (!strip) return [];
      const { x, y } = placeIn(corner, tile.getBoundingClientRect(), strip.getBoundingClientRect());
      const part = scroller?.getBoundingClientRect();
      const isSeen = !part || (x >= part.left && x <= part.right && y >= part.top && y <= part.bottom);
      return [{ strip, to: `translate(${Math.round(x - origin.left)}px, ${Math.round(y - origin.top)}px)`, isSeen }];
    });
    for (const { strip, to, isSeen } of moves) {
      strip.style.transform = to;
      strip.style.visibility = isSeen ? 'visible' : 'hidden';
    }
  }

  return { show };
}

/** A newer report mostly says the same of a post: then its badges stay where they are. */
const isSame = (a: Badges | undefined, b: Badges): boolean => JSON.stringify(a) === JSON.stringify(b);
