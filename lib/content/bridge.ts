import { FROM_TAP, MAX_BODY, TO_TAP } from '@/lib/page-world/wire';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { endpointFor } from '@/lib/platforms/endpoint-for';
import { createBudget } from './budget';
import { parseBodies } from './parse-bodies';

/** A response that the page loaded. Its page may have forged it: read it, never obey it. */
export interface Payload {
  rule: string;
  url: URL;
  /** The page's address when the request was made. */
  page: URL;
  bodies: unknown[];
  /** Length of the text, for whoever keeps it. */
  size: number;
  /** When it arrived, epoch ms. */
  at: number;
}

export interface BridgeOptions {
  adapter: PlatformAdapter;
  onPayload(payload: Payload): void;
  /** Aborting it silences the tap. */
  signal: AbortSignal;
  now(): number;
}

// A visit's first burst is some 20 responses of 1 MB together; a page that sends a lot more is not talking to us.
// Counted in characters, a message being worth 400 000 at least: 100 at once, then ten a second.
const MAX_HEAD = 20_000;
const BURST = 40_000_000;
const PER_SECOND = 4_000_000;
const AT_LEAST = 400_000;

/** Takes what the tap sends: well-formed, within size and rate, from an endpoint of this site; all else is dropped. */
export function openBridge(document: Document, { adapter, onPayload, signal, now }: BridgeOptions): void {
  const budget = createBudget(BURST, PER_SECOND);
  const say = (detail: string) => document.dispatchEvent(new CustomEvent(TO_TAP, { detail }));
  let heard = false;

  function hear(event: Event): void {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'string') return;
    if (detail === 'hello') {
      if (!heard) {
        heard = true;
        say('hello');
      }
      return;
    }
    const { length } = detail;
    if (length > MAX_BODY + MAX_HEAD || !budget.take(Math.max(length, AT_LEAST), now())) return;
    const payload = payloadOf(detail, adapter, now());
    if (payload) onPayload(payload);
  }

  document.addEventListener(FROM_TAP, hear, { signal });
  signal.addEventListener('abort', () => say('silence'));
  say('hello');
}

function payloadOf(message: string, adapter: PlatformAdapter, at: number): Payload | null {
  const end = message.indexOf('\n');
  if (end < 0 || end > MAX_HEAD) return null;
  const head = headOf(message.slice(0, end));
  const endpoint = head && endpointFor(adapter, head.url);
  if (!head || !endpoint || !adapter.hosts.includes(head.page.hostname)) return null;
  const bodies = parseBodies(message.slice(end + 1));
  return bodies.length > 0 ? { ...head, rule: endpoint.rule, bodies, size: message.length, at } : null;
}

function headOf(line: string): { url: URL; page: URL } | null {
  const [head] = parseBodies(line);
  const { url, page } = (head ?? {}) as { url?: unknown; page?: unknown };
  return isAddress(url) && isAddress(page) ? { url: new URL(url), page: new URL(page) } : null;
}

const isAddress = (value: unknown): value is string => typeof value === 'string' && URL.canParse(value);
