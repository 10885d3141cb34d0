import type { PlatformId } from '@/lib/model/platform';
import { postCodeOf, TILES } from '@/lib/platforms/tiles';

/** A link smaller than this is a title or a menu's, px. */
const SMALLEST = 80;

/** The thumbnails on the page whose posts are in `wanted`, by the code in their address; one of a post, the first. */
export function tilesOn<T>(document: Document, platform: PlatformId, wanted: ReadonlyMap<string, T>): Map<Element, T> {
  const tiles = new Map<Element, T>();
  const seen = new Set<string>();
  for (const link of document.querySelectorAll(TILES[platform].selector)) {
    const code = postCodeOf(link.getAttribute('href') ?? '');
    const found = code !== null && !seen.has(code) ? wanted.get(code) : undefined;
    if (code === null || found === undefined || !isLarge(link)) continue;
    seen.add(code);
    tiles.set(link, found);
  }
  return tiles;
}

function isLarge(link: Element): boolean {
  const { width, height } = link.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST;
}

/** The part of the page that scrolls by itself with this element in it; null: only the page as a whole does. */
export function scrollerOf(element: Element): Element | null {
  const { body, defaultView } = element.ownerDocument;
  // A form whose field is named "parentElement" gives that field: then the way ends, for it would go in circles.
  for (let at = element; at.parentElement?.contains(at) && at.parentElement !== body; ) {
    at = at.parentElement;
    if (/auto|scroll/.test(defaultView?.getComputedStyle(at).overflowY ?? '')) return at;
  }
  return null;
}
