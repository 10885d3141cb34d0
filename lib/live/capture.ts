import { activeTab } from '@/lib/messaging/active-tab';
import { captureTab } from '@/lib/messaging/tabs';
import { adapterFor } from '@/lib/platforms/registry';

/** A page for a bug report, as a file. */
export interface CaptureFile {
  name: string;
  text: string;
}

/**
 * The page of the tab in front as a file for a bug report: no names, handles, texts or pictures in it. Null where the tab shows
 * no page that is read.
 * @throws where the tab can't be reached.
 */
export async function captureActiveTab(now: number): Promise<CaptureFile | null> {
  const tab = await activeTab();
  const url = tab && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const surface = url && adapterFor(url)?.surfaceOf(url);
  if (!tab || !surface || surface.kind === 'other') return null;
  const text = await captureTab(tab.id);
  const time = new Date(now).toISOString().slice(0, 16).replaceAll(':', '');
  return { name: `creator-gauge-${surface.platform}-${surface.kind}-${time}.json`, text };
}
