import { browser } from 'wxt/browser';
import { PLATFORMS, type PlatformId } from '@/lib/model/platform';
import { MATCHES, SITE_MATCHES } from '@/lib/platforms/hosts';
import type { Outcome } from './protocol';
import { sendToTab } from './send';

/** Tells all tabs of the three sites that something was changed. */
export async function refreshTabs(): Promise<void> {
  await Promise.all((await tabsAt(MATCHES)).map((tabId) => sendToTab(tabId, 'tab:refresh', {})));
}

/** Brings the overlay into a tab. */
export async function injectOverlay(tabId: number): Promise<Outcome> {
  try {
    await inject(tabId, 'overlay', 'ISOLATED');
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, reason: 'not-found', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Starts tap and reader in tabs that were open before us; they miss what those had loaded, and say so. */
export async function adoptOpenTabs(): Promise<void> {
  for (const platform of PLATFORMS)
    for (const tabId of await tabsAt([SITE_MATCHES[platform]], 'complete'))
      try {
        if (await sendToTab(tabId, 'tab:refresh', {})) continue;
        await inject(tabId, 'tap', 'MAIN');
        await inject(tabId, `reader-${platform}`, 'ISOLATED');
      } catch (error) {
        // A tab that is discarded, or shows the browser's own error page: it gets them when it loads.
        console.warn(error);
      }
}

async function tabsAt(url: string[], status?: 'complete'): Promise<number[]> {
  const tabs = await browser.tabs.query({ url, ...(status && { status }) });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/**
 * Brings the capture script into a tab and takes what it made: a page for a bug report, redacted, as JSON text. Called by our own
 * pages within a press of the user's.
 * @throws where the tab can't be reached or nothing reads its page.
 */
export async function captureTab(tabId: number): Promise<string> {
  const [answer] = await inject(tabId, 'capture', 'ISOLATED');
  if (typeof answer?.result !== 'string') throw new Error('the page has no reader');
  return answer.result;
}

type Script = 'overlay' | 'tap' | 'capture' | `reader-${PlatformId}`;

async function inject(tabId: number, script: Script, world: 'MAIN' | 'ISOLATED') {
  const file = `/content-scripts/${script}.js` as const;
  return browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file], world });
}
