import type { CDPSession, Page } from 'playwright-core';
import { attributeOf, type DomNode, descendants, hostOf, textOf } from './dom-tree';

/** The badges of one thumbnail as a test sees them, in the window's coordinates. */
export interface SeenBadges {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All badges that lie over the page. Their root is closed, so they are read through the debugger. */
export async function badgesOn(page: Page): Promise<SeenBadges[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const nodes = [...descendants(await hostOf(cdp, 'badges'))];
    const layer = nodes.find((node) => attributeOf(node, 'class') === 'badges');
    const seen = await Promise.all((layer?.children ?? []).map((strip) => seenOf(cdp, strip)));
    return seen.filter((badges) => badges !== null);
  } finally {
    await cdp.detach();
  }
}

/** Null where the badges have gone since the tree was read: their thumbnail left the window. */
async function seenOf(cdp: CDPSession, strip: DomNode): Promise<SeenBadges | null> {
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: strip.backendNodeId });
    const [x = Number.NaN, y = Number.NaN] = model.border;
    return { text: textOf(strip), x, y, width: model.width, height: model.height };
  } catch (error) {
    if (/Could not compute box model|No node/.test(String(error))) return null;
    throw error;
  }
}

/** A thumbnail: the `rank`-th of the elements that match, from 0. */
export interface Tile {
  selector: string;
  rank: number;
}

/** Scrolls a thumbnail into the window. */
export const scrollToTile = (page: Page, tile: Tile): Promise<void> =>
  page.evaluate(
    ({ selector, rank }) => document.querySelectorAll(selector)[rank]?.scrollIntoView({ block: 'center' }),
    tile,
  );

/** Where a thumbnail stands, in the window's coordinates; null where there is none. */
export const tileAt = (page: Page, tile: Tile) =>
  page.evaluate(({ selector, rank }) => {
    const box = document.querySelectorAll(selector)[rank]?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, right: box.right, bottom: box.bottom } : null;
  }, tile);

/** The badges that lie within a thumbnail, or null. */
export async function badgesIn(page: Page, tile: Tile): Promise<SeenBadges | null> {
  const [box, badges] = await Promise.all([tileAt(page, tile), badgesOn(page)]);
  const within = ({ x, y, width, height }: SeenBadges) =>
    box && x >= box.x && y >= box.y && x + width <= box.right && y + height <= box.bottom;
  return badges.find(within) ?? null;
}

/** Waits until a thumbnail has such badges. @throws with those that it has, after 10 s. */
export async function waitForBadge(page: Page, tile: Tile, text: RegExp): Promise<SeenBadges> {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await badgesIn(page, tile);
    if (seen && text.test(seen.text)) return seen;
    if (Date.now() > end) throw new Error(`No badge ${text} on post ${tile.rank}. It has: ${seen?.text ?? '(none)'}`);
    await page.waitForTimeout(100);
  }
}
