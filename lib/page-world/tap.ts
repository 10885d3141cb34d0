import { createBacklog } from './backlog';
import type { ListenedEndpoint } from './endpoints';
import { tapFetch } from './tap-fetch';
import { tapXhr } from './tap-xhr';
import { FROM_TAP, MAX_BODY, type TappedHead, TO_TAP } from './wire';

/** The page's own globals, as far as the tap needs them. */
export interface PageWorld {
  fetch: typeof fetch;
  XMLHttpRequest: typeof XMLHttpRequest;
  document: EventTarget;
  location: { readonly href: string };
}

/** What the hooks ask and ears. */
export interface Listener {
  /** The page's address, where a response of `url` is one that is read; else null. */
  wanted(url: string): string | null;
  emit(url: string, page: string, text: string): void;
}

/**
 * Listens to the page's own responses of the given endpoints and hands their text to the bridge. It makes no request,
 * changes none, and does nothing at all on any error: a page that puts its own in place of the browser's functions
 * later on is told nothing, and nothing is thrown in it.
 */
export function startTap(world: PageWorld, endpoints: readonly ListenedEndpoint[]): void {
  const { document, location } = world;
  const { apply } = Reflect;
  const { dispatchEvent } = EventTarget.prototype;
  const { stringify } = JSON;
  const Said = CustomEvent;
  let silent = false;
  const say = (detail: string) => apply(dispatchEvent, document, [new Said(FROM_TAP, { detail })]);
  const backlog = createBacklog(say);

  const listener: Listener = {
    wanted(url) {
      if (silent || !url) return null;
      const { hostname, pathname } = new URL(url, location.href);
      return endpoints.some((endpoint) => isAt(endpoint, hostname, pathname)) ? location.href : null;
    },
    emit(url, page, text) {
      if (silent || text.length > MAX_BODY) return;
      try {
        const head: TappedHead = { url, page };
        backlog.add(`${stringify(head)}\n${text}`);
      } catch {
        // The page keeps us from telling: what it got is its own.
      }
    },
  };

  document.dispatchEvent(new CustomEvent(TO_TAP, { detail: 'replaced' }));
  document.addEventListener(TO_TAP, hear);
  for (const tap of [tapFetch, tapXhr])
    try {
      tap(world, listener);
    } catch {
      // A page that took away or froze the browser's own function is not heard on it, and works as before.
    }
  say('hello');

  function hear(event: Event): void {
    const { detail } = event as CustomEvent<unknown>;
    silent = detail !== 'hello';
    try {
      if (detail === 'replaced') document.removeEventListener(TO_TAP, hear);
      if (silent) return;
      say('hello');
      backlog.open();
    } catch {
      // As above.
    }
  }
}

function isAt({ host, path }: ListenedEndpoint, hostname: string, pathname: string): boolean {
  if (host !== hostname) return false;
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}
