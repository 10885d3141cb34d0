import { captureOf } from '@/lib/capture/capture';
import { send } from '@/lib/messaging/send';
import { sharedWorld } from './shared-world';
import { sameSubject } from './visit';

/**
 * The page on screen for a bug report, redacted, as JSON text; null where nothing reads it. It makes no request and leaves
 * the page as it is.
 */
export async function capturePage(document: Document, href: string, now: number): Promise<string | null> {
  const held = sharedWorld().held?.();
  if (!held?.visit) return null;
  const { adapter, visit, payloads } = held;
  const { locale } = await send('reader:start', { lang: document.documentElement.lang || 'en' });
  const ofHere = payloads.filter(({ page }) => sameSubject(adapter.surfaceOf(page), visit.surface));
  const page = { document, href, held: { payloads: ofHere, first: visit.first }, locale };
  return JSON.stringify(captureOf(page, crypto.randomUUID(), now));
}
