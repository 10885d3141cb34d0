import { browser } from 'wxt/browser';
import type { ToTab } from './protocol';

/** In a content script: calls back for each message from the background, until aborted. */
export function listen(
  handlers: { [T in keyof ToTab]?: (payload: ToTab[T]['in']) => void },
  signal: AbortSignal,
): void {
  const hear = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    const { type, payload } = message as { type?: unknown; payload?: unknown };
    if (type === 'tab:refresh') handlers[type]?.({});
    if (type === 'tab:command') handlers[type]?.(payload as ToTab['tab:command']['in']);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
