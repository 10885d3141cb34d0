import { browser } from 'wxt/browser';
import { HOSTS } from '@/lib/platforms/hosts';
import { ownAddress } from './own-pages';
import type { ToBackground } from './protocol';

/** Who sent a message: one of our pages, or our content script in the top frame of a site's tab. */
export type Sender = { kind: 'page' } | { kind: 'content'; tabId: number };

type Type = keyof ToBackground;

/** What a content script may ask for. It runs beside the site's own script: nothing that deletes, few settings. */
const FROM_CONTENT: ReadonlySet<Type> = new Set<Type>([
  'reader:start',
  'reader:ingest',
  'reader:mount-overlay',
  'view:get',
  'shortlist:set',
  'shortlist:remove',
  'decision:undo',
  'decision:reason',
  'comparison:set',
  'settings:get',
  'settings:set',
  'panel:open',
  'opening:next',
  'opening:stop',
  'queue:next',
]);
const FROM_PAGES: ReadonlySet<Type> = new Set<Type>([
  'view:get',
  'shortlist:set',
  'shortlist:remove',
  'decision:undo',
  'decision:reason',
  'comparison:set',
  'checklist:tick',
  'shortlist:set-many',
  'list:refresh',
  'shortlist:import',
  'shortlist:undo-import',
  'decision:undo-many',
  'notes:set',
  'notes:label',
  'creators:join',
  'creators:split',
  'creators:refuse',
  'creators:undo',
  'creators:refresh',
  'correction:set',
  'correction:remove',
  'collaboration:set',
  'goals:set',
  'benchmarks:import',
  'benchmarks:remove',
  'campaign:begin',
  'campaign:set',
  'campaign:item',
  'campaign:remove',
  'campaign:restore',
  'placement:add',
  'placement:set',
  'placement:post',
  'placement:remove',
  'results:import',
  'results:undo',
  'lesson:put',
  'lesson:remove',
  'settings:get',
  'settings:set',
  'panel:open',
  'opening:next',
  'opening:stop',
  'queue:add',
  'queue:next',
  'queue:stale-first',
  'queue:remove',
  'queue:restore',
  'data:delete-profile',
  'data:delete-all',
]);

/** Our own page or content script, or null for everybody else. */
export function whoIs(from: {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number } | undefined;
}): Sender | null {
  if (from.id !== browser.runtime.id || !from.url) return null;
  if (from.url.startsWith(ownAddress('/'))) return { kind: 'page' };
  if (from.tab?.id === undefined || from.frameId !== 0 || !HOSTS.includes(hostOf(from.url))) return null;
  return { kind: 'content', tabId: from.tab.id };
}

/** Whether this sender may send this message. Of the settings a content script may change the overlay's alone. */
export function mayAsk(sender: Sender, type: Type, payload: unknown): boolean {
  if (sender.kind === 'page') return FROM_PAGES.has(type);
  if (type === 'settings:set') return isOverlayPatch(payload);
  return FROM_CONTENT.has(type);
}

function isOverlayPatch(payload: unknown): boolean {
  const patch = (payload as { patch?: unknown } | null)?.patch;
  return typeof patch === 'object' && patch !== null && Object.keys(patch).every((name) => name === 'overlay');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
