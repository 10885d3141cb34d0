/** A call on the stack of whatever made a request, innermost first; the address is that of its script. */
export interface Frame {
  url: string;
}

export interface AskedFor {
  url: string;
  /** Address of the document that it was asked for in. */
  documentUrl: string;
  /** The calls that led to it, where a script made it; those before it (timers, promises) at the end. */
  stack: readonly Frame[];
}

/** The tap stands around the page's own fetch and XMLHttpRequest, and so on the stack of every request of the page. */
const TAP = '/content-scripts/tap.js';

/**
 * Whether the extension itself asked: from one of its pages, or by one of its scripts in a site's page. What the tap
 * passes on is the page's where a script of the page called it. (That the tap asks for nothing besides what it passes
 * on can't be told from here: tests/unit/page-world counts its calls.)
 */
export function isOurs({ url, documentUrl, stack }: AskedFor, origin: string): boolean {
  if (!leaves(url)) return false;
  if (documentUrl.startsWith(origin)) return true;
  if (stack.length === 0) return false;
  const maker = stack.find((frame) => frame.url !== `${origin}${TAP}`);
  return maker === undefined || maker.url.startsWith(origin);
}

/** Whether such a request goes beyond the browser: not to its own files, nor to what a page holds itself. */
export const leaves = (url: string): boolean => /^(https?|wss?|ftp):/i.test(url);
