import type { Page } from 'playwright-core';
import { attributeOf, type DomNode, descendants, hostOf, textOf } from './dom-tree';

/**
 * The overlay as a test sees it. Its shadow root is closed to the page, so the text and the boxes are read through the
 * debugger, and the presses are real ones.
 */
export interface Overlay {
  /** All visible text, one string; empty while there is no overlay. */
  text(): Promise<string>;
  /** Waits until the text matches. @throws with the last text seen, after `timeout` ms. */
  waitFor(pattern: RegExp, timeout?: number): Promise<string>;
  /** Presses the button whose accessible name matches, once it is there and stands still. @throws with the text seen, after 5 s. */
  press(name: RegExp): Promise<void>;
}

const HOST = 'overlay';

export async function overlayOf(page: Page): Promise<Overlay> {
  const cdp = await page.context().newCDPSession(page);
  const text = async () => textOf(await hostOf(cdp, HOST));
  /** Null where the node has gone again. */
  const centreOf = async ({ backendNodeId }: DomNode): Promise<[number, number] | null> => {
    const box = await cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    if (!box) return null;
    const [x1, y1, , , x3, y3] = box.model.content as [number, number, number, number, number, number];
    return [(x1 + x3) / 2, (y1 + y3) / 2];
  };
  return {
    text,
    async waitFor(pattern, timeout = 10_000) {
      const end = Date.now() + timeout;
      for (;;) {
        const seen = await text();
        if (pattern.test(seen)) return seen;
        if (Date.now() > end) throw new Error(`The overlay never showed ${pattern}. It shows: ${seen || '(nothing)'}`);
        await page.waitForTimeout(100);
      }
    },
    async press(name) {
      const end = Date.now() + 5_000;
      let before: [number, number] | null = null;
      for (;;) {
        const host = await hostOf(cdp, HOST);
        const button = host && buttonsIn(host).find((node) => name.test(nameOf(node)));
        const place = button ? await centreOf(button) : null;
        // While posts come in the card grows, and what stood here a moment ago stands elsewhere.
        if (place && place.join() === before?.join()) {
          await page.mouse.click(...place);
          return;
        }
        before = place;
        if (Date.now() > end) throw new Error(`No button ${name} in the overlay. It shows: ${textOf(host)}`);
        await page.waitForTimeout(100);
      }
    },
  };
}

const buttonsIn = (host: DomNode): DomNode[] =>
  [...descendants(host)].filter((node) => node.nodeName === 'BUTTON' || node.attributes?.includes('button'));

function nameOf(node: DomNode): string {
  return attributeOf(node, 'aria-label') ?? textOf(node);
}
