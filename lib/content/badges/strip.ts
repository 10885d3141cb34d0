import type { BadgeText } from '@/lib/badges/badge-text';
import type { Tiles } from '@/lib/platforms/tiles';

/** Distance of a badge from the thumbnail's edges, px. */
const INSET = 8;

/** The badges of one thumbnail, side by side. */
export function stripOf(document: Document, badges: readonly BadgeText[]): HTMLElement {
  const strip = document.createElement('div');
  strip.className = 'strip';
  for (const { figure, note, look } of badges) {
    const badge = document.createElement('span');
    badge.className = `pb ${look}`;
    badge.append(figure);
    if (note) {
      const small = document.createElement('small');
      small.append(note);
      badge.append(small);
    }
    strip.append(badge);
  }
  return strip;
}

interface Point {
  x: number;
  y: number;
}

/** Where a strip of this size begins in the window, in its corner of a thumbnail. */
export function placeIn(corner: Tiles['corner'], tile: DOMRect, strip: { width: number; height: number }): Point {
  return {
    x: corner === 'top-right' ? tile.right - INSET - strip.width : tile.left + INSET,
    y: corner === 'bottom-left' ? tile.bottom - INSET - strip.height : tile.top + INSET,
  };
}
