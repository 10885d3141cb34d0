import type { CDPSession, Page } from 'playwright-core';

/**
 * The overlay as a test sees it. Its shadow root is closed to the page, so the text and the boxes are read through the
 * debugger, and the presses are real ones.
 */
export interface Overlay {
  /** All visible text, one string; empty while there is no overlay. */
  text(): Promise<string>;
  /** Waits until the text matches. @throws with the last text seen, after `timeout` ms. */
  waitFor(pattern: RegExp, timeout?: number): Promise<string>;
  /** Presses the button whose accessible name matches. */
  press(name: RegExp): Promise<void>;
}

interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const HOST = 'CREATOR-GAUGE-OVERLAY';

export async function overlayOf(page: Page): Promise<Overlay> {
  const cdp = await page.context().newCDPSession(page);
  const text = async () => textOf(await hostOf(cdp));
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
      const host = await hostOf(cdp);
      for (const node of descendants(host)) {
        if (node.nodeName !== 'BUTTON' && !node.attributes?.includes('button')) continue;
        if (!name.test(nameOf(node))) continue;
        const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
        const [x1, y1, , , x3, y3] = model.content as [number, number, number, number, number, number];
        await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
        return;
      }
      throw new Error(`No button ${name} in the overlay. It shows: ${textOf(host)}`);
    },
  };
}

async function hostOf(cdp: CDPSession): Promise<DomNode | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const node of descendants(root as DomNode)) if (node.nodeName.startsWith(HOST)) return node;
  return null;
}

function* descendants(node: DomNode | null): Generator<DomNode> {
  if (!node) return;
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* descendants(child);
}

const HIDDEN = new Set(['STYLE', 'SCRIPT', 'TITLE']);

function textOf(node: DomNode | null): string {
  if (!node || HIDDEN.has(node.nodeName)) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  const parts = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).filter((part) => part.trim());
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function nameOf(node: DomNode): string {
  const index = node.attributes?.findIndex((attribute, i) => i % 2 === 0 && attribute === 'aria-label') ?? -1;
  return index >= 0 ? (node.attributes?.[index + 1] ?? '') : textOf(node);
}
