import { browser } from 'wxt/browser';
import type { ToBackground } from './protocol';
import { SCHEMAS } from './schemas';
import type { Envelope } from './send';
import { mayAsk, type Sender, whoIs } from './senders';

/** One function per message; it gets the parsed payload and who sent it. */
export type Handlers = {
  [T in keyof ToBackground]: (
    payload: ToBackground[T]['in'],
    sender: Sender,
  ) => Promise<ToBackground[T]['out']> | ToBackground[T]['out'];
};

/** Listens; must be called while the worker's script first runs. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answer(handlers, message, sender).then(respond);
    return true;
  });
}

/**
 * Answers one message: refuses unknown senders, unknown messages and payloads that don't parse, and hands the rest to
 * its handler without waiting first (a press of the user counts only until the first wait). Never throws.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
  from: Parameters<typeof whoIs>[0],
): Promise<Envelope> {
  try {
    const { type, payload } = envelopeOf(message);
    if (!type) return refuse('unknown message');
    const sender = whoIs(from);
    if (!sender || !mayAsk(sender, type, payload)) return refuse(`${type}: not from here`);
    const parsed = SCHEMAS[type].safeParse(payload);
    if (!parsed.success) return refuse(`${type}: ${firstIssue(parsed.error)}`);
    const handle = handlers[type] as (payload: unknown, sender: Sender) => unknown;
    return { ok: true, out: await handle(parsed.data, sender) };
  } catch (error) {
    console.error(error);
    return { ok: false, reason: 'storage-error', detail: error instanceof Error ? error.message : String(error) };
  }
}

function envelopeOf(message: unknown): { type: keyof ToBackground | null; payload: unknown } {
  if (typeof message !== 'object' || message === null) return { type: null, payload: null };
  const { type, payload } = message as Record<string, unknown>;
  const known = typeof type === 'string' && Object.hasOwn(SCHEMAS, type);
  return { type: known ? (type as keyof ToBackground) : null, payload };
}

const refuse = (detail: string): Envelope => ({ ok: false, reason: 'invalid', detail });

function firstIssue({ issues }: { issues: { path: PropertyKey[]; message: string }[] }): string {
  const [issue] = issues;
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'does not parse';
}
