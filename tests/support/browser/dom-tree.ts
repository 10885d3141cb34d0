import type { CDPSession } from 'playwright-core';

/** A node as the debugger gives it, closed shadow roots included. */
export interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The element of ours with this name in the page; null while there is none. */
export async function hostOf(cdp: CDPSession, name: string): Promise<DomNode | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const node of descendants(root as DomNode)) if (attributeOf(node, 'data-creator-gauge') === name) return node;
  return null;
}

/** An attribute's value; null where the node has none of this name. (The debugger lists names and values by turns.) */
export function attributeOf({ attributes = [] }: DomNode, name: string): string | null {
  const at = attributes.findIndex((text, i) => i % 2 === 0 && text === name);
  return at < 0 ? null : (attributes[at + 1] ?? null);
}

/** The node and all below it. */
export function* descendants(node: DomNode | null): Generator<DomNode> {
  if (!node) return;
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* descendants(child);
}

const HIDDEN = new Set(['STYLE', 'SCRIPT', 'TITLE']);

/** What a user reads below a node, in one line. */
export function textOf(node: DomNode | null): string {
  if (!node || HIDDEN.has(node.nodeName)) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  const parts = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).filter((part) => part.trim());
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
