import type { PageError } from '@/lib/model/reason';

const CONTENT = 'header, article, time, video, a[href*="/p/"], a[href*="/reel/"]';
const SIGN_UP = 'a[href^="/accounts/login"], a[href^="/accounts/emailsignup"]';

/**
 * What a page without profile or post says. Login wall: nothing drawn at all (2026-01), or a form for the password
 * alone. Unavailable: a few words and nothing else. A page that is still loading has neither and gives null.
 */
export function pageErrorOf(document: Document): PageError | null {
  const main = document.querySelector('main');
  const form = document.querySelector('input[type="password"]');
  if (!main) return form || !document.querySelector('meta[property="og:url"], a, button') ? 'login-wall' : null;
  if (main.querySelector(CONTENT)) return null;
  if (form) return 'login-wall';
  const words = (main.textContent ?? '').trim();
  const isMessage = words.length > 15 && words.length < 600 && !main.querySelector('img');
  return isMessage && (document.querySelector(SIGN_UP) || main.querySelector('a[href="/"]')) ? 'unavailable' : null;
}
