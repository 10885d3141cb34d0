import { arrayAt, findAll, get, stringAt } from '../json';
import { textOf } from './text';

/** Outside links below `value`, unwrapped from YouTube's redirect; each once, in order. */
export function linksIn(value: unknown): string[] {
  const urls = findAll(value, 'urlEndpoint').map((endpoint) => unwrap(stringAt(endpoint, 'url')));
  return [...new Set(urls.filter((url) => url !== null))];
}

/** `/redirect?q=…` → the address behind it; null for what is no web address. */
function unwrap(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { pathname, searchParams, protocol } = new URL(url);
  const target = pathname === '/redirect' ? searchParams.get('q') : url;
  return target && /^https?:$/.test(protocol) && /^https?:\/\//i.test(target) ? target : null;
}

/**
 * Links of an About panel: each `channelExternalLinkViewModel` shows its address as text ("shop.example"), which the
 * command behind it gives in full.
 */
export function aboutLinks(about: unknown): string[] {
  const shown = arrayAt(about, 'links').map((link) => {
    const address = get(link, 'channelExternalLinkViewModel', 'link');
    const text = textOf(address);
    return linksIn(address)[0] ?? (text && /^[^\s/]+\.[^\s]+$/.test(text) ? `https://${text}` : null);
  });
  const links = shown.filter((link) => link !== null);
  return links.length ? links : linksIn(get(about, 'primaryLinks'));
}
