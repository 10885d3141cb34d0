import { browser } from 'wxt/browser';
import { ownAddress } from './own-pages';
import type { Outcome } from './protocol';

interface PanelApis {
  /** Chrome. */
  sidePanel?: { open(where: { windowId: number } | { tabId: number }): Promise<void> };
  /** Firefox; only our own pages may open it. */
  sidebarAction?: { open(): Promise<void> };
}

const apis = (): PanelApis => browser as unknown as PanelApis;

let windowId: number | null = null;

/** Learns which window our page is in, so that `openPanelHere` can act within the user's press. */
export async function preparePanel(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id ?? null;
}

/** From one of our pages, within a press of the user: opens the side panel of this window. */
export async function openPanelHere(): Promise<Outcome> {
  const { sidePanel, sidebarAction } = apis();
  if (sidePanel && windowId !== null) return attempt(() => sidePanel.open({ windowId: windowId as number }));
  if (sidebarAction) return attempt(() => sidebarAction.open());
  return noPanel('the browser has no side panel');
}

/** From the background on behalf of a tab: opens its side panel, without waiting first. Null where there is none. */
export function openPanelOf(tabId: number): Promise<Outcome> | null {
  const { sidePanel } = apis();
  return sidePanel ? attempt(() => sidePanel.open({ tabId })) : null;
}

/** Opens the full page in a tab of its own. */
export async function openDesk(query: Record<string, string>): Promise<Outcome> {
  const address = new URL(ownAddress('/desk.html'));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return attempt(() => browser.tabs.create({ url: address.href }));
}

async function attempt(open: () => Promise<unknown>): Promise<Outcome> {
  try {
    await open();
    return { ok: true, value: null };
  } catch (error) {
    return noPanel(error instanceof Error ? error.message : String(error));
  }
}

const noPanel = (detail: string): Outcome => ({ ok: false, reason: 'no-panel', detail });
