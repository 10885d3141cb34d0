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
  /** Presses the button whose accessible name matches, as soon as there is one. @throws with the text seen, after 5 s. */
  press(name: RegExp): Promise<void>;
}

const HOST = 'overlay';

export async function overlayOf(page: Page): Promise<Overlay> {
  const cdp = await page.context().newCDPSession(page);
  const text = async () => textOf(await hostOf(cdp, HOST));
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
      for (;;) {
        const host = await hostOf(cdp, HOST);
        const button = host && buttonsIn(host).find((node) => name.test(nameOf(node)));
        if (button) {
          const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
          const [x1, y1, , , x3, y3] = model.content as [number, number, number, number, number, number];
          await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
          return;
        }
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
