import type { Page } from 'playwright-core';
import type { ToBackground } from '@/lib/messaging/protocol';

/** What the background answers one of the extension's own pages. @throws where it refuses. */
export async function ask<T extends keyof ToBackground>(
  own: Page,
  type: T,
  payload: ToBackground[T]['in'],
): Promise<ToBackground[T]['out']> {
  const envelope = await own.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { type, payload },
  );
  const { ok, out } = envelope as { ok: boolean; out: ToBackground[T]['out'] };
  if (!ok) throw new Error(`${type}: the background refused: ${JSON.stringify(envelope)}`);
  return out;
}
