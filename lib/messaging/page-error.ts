import { browser } from 'wxt/browser';
import { PAGE_ERRORS, type PageError } from '@/lib/model/reason';

const TYPE = 'tab:error';

/** In the overlay's script: tells our own pages what the page on screen says instead of a profile, until aborted. */
export function tellPageError(error: () => PageError | null, signal: AbortSignal): void {
  const hear = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id === browser.runtime.id && (message as { type?: unknown } | null)?.type === TYPE) respond(error());
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

/** What the page in a tab says instead of a profile; null where it shows one, or where nobody of ours is in the tab. */
export async function pageErrorIn(tabId: number): Promise<PageError | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type: TYPE });
    return PAGE_ERRORS.find((error) => error === answer) ?? null;
  } catch (error) {
    if (/receiving end|closed|could not establish|no tab/i.test((error as Error).message)) return null;
    throw error;
  }
}
