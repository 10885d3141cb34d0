import type { Page } from 'playwright-core';
import { attributeOf, descendants, hostOf, textOf } from './dom-tree';

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
    return await Promise.all(
      (layer?.children ?? []).map(async (strip) => {
        const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: strip.backendNodeId });
        const [x = Number.NaN, y = Number.NaN] = model.border;
        return { text: textOf(strip), x, y, width: model.width, height: model.height };
      }),
    );
  } finally {
    await cdp.detach();
  }
}
