import { browser } from 'wxt/browser';

/** The tab in front of the user in this window; null where it shows none of the sites that we may see. */
export async function activeTab(): Promise<{ id: number; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url ? { id: tab.id, url: tab.url } : null;
}

/** Loads a page in a tab. Only ever called within a press of the user's, with an address that we made ourselves. */
export async function goTo(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** The same, in a tab of its own where none is given. */
export async function openAddress(tabId: number | null, url: string): Promise<void> {
  if (tabId === null) await browser.tabs.create({ url });
  else await goTo(tabId, url);
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
