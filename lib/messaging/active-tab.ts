import { browser } from 'wxt/browser';

/** Address of the tab in front of the user in this window; null where it is none of the sites that we may see. */
export async function activeTabUrl(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** Calls back whenever another tab comes to the front or the one in front goes elsewhere, until aborted. */
export function watchActiveTab(changed: () => void, signal: AbortSignal): void {
  const updated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url || change.status) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
