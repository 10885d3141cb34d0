import type { Page } from 'puppeteer-core';
import type { Overlay } from '../browser/overlay';
import { type Bidi, contextOf } from './bidi';
import { until } from './until';

type Remote = { type: string; sharedId?: string; value?: unknown };
type Called = { type: 'success'; result: Remote } | { type: 'exception'; exceptionDetails: { text: string } };

/** All that a user reads below the root, as tests/support/browser/dom-tree reads it. Runs in the page. */
const TEXT = `(root) => {
  const parts = [];
  const walk = (node) => {
    if (['STYLE', 'SCRIPT', 'TITLE'].includes(node.nodeName?.toUpperCase())) return;
    if (node.nodeType === 3) parts.push(node.nodeValue);
    else node.childNodes.forEach(walk);
  };
  walk(root);
  return parts.map((part) => part.trim()).filter(Boolean).join(' ').replace(/\\s+/g, ' ');
}`;

/** The middle of the button with such a name. Runs in the page. */
const CENTRE = `(root, name) => {
  const button = [...root.querySelectorAll('button, [role=button]')]
    .find((node) => new RegExp(name).test(node.getAttribute('aria-label') ?? node.textContent.trim()));
  if (!button) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return JSON.stringify([x + width / 2, y + height / 2]);
}`;

/** The overlay as a test sees it: BiDi hands out closed roots to the driver, which the page's own scripts can't reach. */
export function overlayOf(page: Page, bidi: Bidi): Overlay {
  const call = async (functionDeclaration: string, args: object[] = []): Promise<Remote> => {
    const called = await bidi.send<Called>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: false,
      // Out of reach of what the page did to its own builtins.
      target: { context: contextOf(page), sandbox: 'creator-gauge-test' },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    if (called.type === 'exception') throw new Error(called.exceptionDetails.text);
    return called.result;
  };
  const rootOf = async (): Promise<{ sharedId: string } | null> => {
    const host = await call(`() => document.querySelector('[data-creator-gauge=overlay]')`);
    const root = (host.value as { shadowRoot?: { sharedId: string } | null } | undefined)?.shadowRoot;
    return root ? { sharedId: root.sharedId } : null;
  };
  /** Empty where the card has gone or is drawn anew meanwhile. */
  const inRoot = async (body: string, ...args: object[]): Promise<string> => {
    const root = await rootOf();
    const { value } = root ? await call(body, [root, ...args]).catch(gone) : { value: null };
    return typeof value === 'string' ? value : '';
  };
  const text = () => inRoot(TEXT);
  return {
    text,
    async waitFor(pattern, timeout = 15_000) {
      let seen = '';
      const look = async () => {
        seen = await text();
        return pattern.test(seen) ? seen : null;
      };
      return until(`${pattern} in the overlay`, look, timeout).catch((error: Error) => {
        throw new Error(`${error.message}. It shows: ${seen || '(nothing)'}`);
      });
    },
    async press(name) {
      let before = '';
      // While posts come in the card grows, and what stood here a moment ago stands elsewhere.
      const [x, y] = await until(`a button ${name} that stands still`, async () => {
        const place = await inRoot(CENTRE, { type: 'string', value: name.source });
        const still = place !== '' && place === before;
        before = place;
        return still ? (JSON.parse(place) as [number, number]) : null;
      });
      await page.mouse.click(x, y);
    },
  };
}

function gone(error: unknown): Remote {
  if (/no such node|stale element|no such frame/.test(String(error))) return { type: 'null' };
  throw error;
}
