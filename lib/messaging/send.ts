import { browser } from 'wxt/browser';
import type { Failure, Outcome, ToBackground, ToTab } from './protocol';

/** What the receiver answers: the result, or why the message was refused. */
export type Envelope = { ok: true; out: unknown } | Failure;

/**
 * Sends to the background worker, which the browser starts if need be.
 * @throws where the message is refused (the failure is the error's `cause`), or the extension is gone (updated).
 */
export async function send<T extends keyof ToBackground>(
  type: T,
  payload: ToBackground[T]['in'],
): Promise<ToBackground[T]['out']> {
  const envelope = (await browser.runtime.sendMessage({ type, payload })) as Envelope | undefined;
  if (!envelope?.ok) throw new Error(envelope?.detail ?? type, { cause: envelope });
  return envelope.out as ToBackground[T]['out'];
}

type WithOutcome = {
  [T in keyof ToBackground]: ToBackground[T]['out'] extends Outcome<unknown> ? T : never;
}[keyof ToBackground];

/** As `send`, for messages that answer with an outcome: whatever goes wrong is an outcome too. Never throws. */
export async function sendForOutcome<T extends WithOutcome>(
  type: T,
  payload: ToBackground[T]['in'],
): Promise<ToBackground[T]['out'] | Failure> {
  try {
    return await send(type, payload);
  } catch (error) {
    const { cause, message } = error as Error;
    return (cause as Failure | undefined) ?? { ok: false, reason: 'storage-error', detail: message };
  }
}

/** Sends to our content scripts in one tab. False where the tab has none. */
export async function sendToTab<T extends keyof ToTab>(
  tabId: number,
  type: T,
  payload: ToTab[T]['in'],
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type, payload });
    return true;
  } catch (error) {
    if (/receiving end|closed|could not establish|no tab/i.test((error as Error).message)) return false;
    throw error;
  }
}
