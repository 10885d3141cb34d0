import type { PageError } from '@/lib/model/reason';

const CONTENT = 'header, article, time, video, img, a[href*="/p/"], a[href*="/reel/"]';

/**
 * What a page without profile or post says. Login wall: nothing drawn at all (2026-01), or a form for the password
 * alone. Unavailable: a few words and nothing else. A page that is still loading has neither and gives null.
 */
export function pageErrorOf(document: Document): PageError | null {
  const main = document.querySelector('main');
  const form = document.querySelector('input[type="password"]');
  if (!main) return form || !document.querySelector('meta[property^="og:"], a, button') ? 'login-wall' : null;
  if (main.querySelector(CONTENT)) return null;
  const words = (main.textContent ?? '').trim().length;
  return form ? 'login-wall' : words > 15 && words < 600 ? 'unavailable' : null;
}
