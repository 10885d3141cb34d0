/** How much of the overlay fits without covering anything of the page's: the card, its pill, or the icon alone. */
export type Room = 'card' | 'pill' | 'icon';

/** Where it fits: `side` and the distance of its foot from the window's, px. */
export interface Anchor {
  room: Room;
  side: 'left' | 'right';
  bottom: number;
}

/** What the search for room needs of the window. */
export interface HitTest {
  width: number;
  height: number;
  /** Whether nothing of the page's stands at this point of the window. */
  isFree(x: number, y: number): boolean;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const EDGE = 16;
const CARD_GUTTER = 360;
const CARD_TOP = 80;
const PILL = { width: 176, height: 48 };
const ICON = 44;
const STEP = 36;

/** On a video's page the card is one that the user asked for: over the list of other videos, clear of the player. */
export const CORNER: Anchor = { room: 'card', side: 'right', bottom: EDGE };

/**
 * The first that fits: the card or the pill in the right gutter, the pill at the foot of the left rail, else the icon
 * at the right edge, as low as it is free.
 */
export function findAnchor(hits: HitTest): Anchor {
  const { width, height } = hits;
  const gutter = (size: number, top: number): Box => ({
    left: width - size,
    top,
    right: width - EDGE / 2,
    bottom: height - EDGE,
  });
  if (isFree(hits, gutter(CARD_GUTTER, CARD_TOP))) return { room: 'card', side: 'right', bottom: EDGE };
  const pillTop = height - EDGE - PILL.height;
  if (isFree(hits, gutter(PILL.width + EDGE, pillTop))) return { room: 'pill', side: 'right', bottom: EDGE };
  const foot: Box = { left: EDGE / 2, top: pillTop, right: EDGE + PILL.width, bottom: height - EDGE };
  if (isFree(hits, foot)) return { room: 'pill', side: 'left', bottom: EDGE };
  for (let bottom = EDGE; bottom < height - CARD_TOP - ICON; bottom += STEP) {
    const box: Box = {
      left: width - EDGE / 2 - ICON,
      top: height - bottom - ICON,
      right: width - 4,
      bottom: height - bottom,
    };
    if (isFree(hits, box)) return { room: 'icon', side: 'right', bottom };
  }
  return { room: 'icon', side: 'right', bottom: EDGE };
}

function isFree({ isFree, width }: HitTest, box: Box): boolean {
  if (box.left < 0 || box.right > width || box.top < 0) return false;
  for (const x of steps(box.left, box.right))
    for (const y of steps(box.top, box.bottom)) if (!isFree(x, y)) return false;
  return true;
}

function steps(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

/**
 * Hit tests of a real window. A point is free where only the page's ground is: its root, or boxes as large as most of
 * the window that show nothing of their own.
 */
export function hitTestOf(window: Window, isOurs: (element: Element) => boolean): HitTest {
  const { document, innerHeight: height } = window;
  // Without the scroll bar, beside which nothing fixed is placed.
  const width = document.documentElement.clientWidth;
  const isGround = (element: Element): boolean => {
    if (element === document.documentElement || element === document.body) return true;
    if (element.matches('a, button, img, video, canvas, svg, input, textarea, iframe, [role="button"]')) return false;
    const box = element.getBoundingClientRect();
    return box.width >= width * 0.6 && box.height >= height * 0.5;
  };
  return {
    width,
    height,
    isFree(x, y) {
      let top = document.elementFromPoint(x, y);
      // All that lies below is asked for only where we lie on top: it takes the browser many times as long.
      if (top && isOurs(top)) top = document.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null;
      return !top || isGround(top);
    },
  };
}
