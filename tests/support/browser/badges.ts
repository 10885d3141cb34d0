import type { Page } from 'playwright-core';

/** The badges of one thumbnail as a test sees them, in the window's coordinates. */
export interface SeenBadges {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** All badges that lie over the page. Their root is closed, so they are read through the debugger. */
export async function badgesOn(page: Page): Promise<SeenBadges[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as DomNode, ({ nodeName }) => nodeName === 'CREATOR-GAUGE-BADGES');
    const layer = host && find(host, ({ attributes = [] }) => attributes.includes('badges'));
    const strips = layer?.children ?? [];
    return await Promise.all(
      strips.map(async (strip) => {
        const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: strip.backendNodeId });
        const [x = Number.NaN, y = Number.NaN] = model.border;
        return { text: textOf(strip), x, y, width: model.width, height: model.height };
      }),
    );
  } finally {
    await cdp.detach();
  }
}

function find(node: DomNode, matches: (node: DomNode) => boolean): DomNode | null {
  if (matches(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}

const textOf = (node: DomNode): string =>
  node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join(' ').trim();
