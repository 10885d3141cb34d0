import type { Listener, PageWorld } from './tap';
import { MAX_BODY } from './wire';

/**
 * Listens to XMLHttpRequest: reads text and JSON answers once they have loaded. An address that is no text is left to
 * the browser to make one of; what was asked for then tells the answer.
 */
export function tapXhr(world: PageWorld, listener: Listener): void {
  const { apply } = Reflect;
  const { prototype } = world.XMLHttpRequest;
  const { addEventListener } = EventTarget.prototype;
  const addresses = new WeakMap<XMLHttpRequest, unknown>();

  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args) {
      try {
        addresses.set(self, args[1]);
      } catch {
        // Not a request: the browser's own function says so to the page.
      }
      return apply(target, self, args);
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(target, self: XMLHttpRequest, args) {
      try {
        const address = addresses.get(self);
        const page = typeof address === 'string' ? listener.wanted(address) : address ? world.location.href : null;
        if (page)
          apply(addEventListener, self, ['load', (event: ProgressEvent) => read(self, page, event), { once: true }]);
      } catch {
        // As above: the page's request goes out untouched.
      }
      return apply(target, self, args);
    },
  });

  function read(request: XMLHttpRequest, page: string, { loaded }: ProgressEvent): void {
    try {
      // Before its text is made: of a large object that would keep the page waiting.
      if (loaded > MAX_BODY) return;
      if (request.status < 200 || request.status > 299 || !listener.wanted(request.responseURL)) return;
      const text = textOf(request);
      if (text) listener.emit(request.responseURL, page, text);
    } catch {
      // An answer that can't be read is the page's alone.
    }
  }
}

function textOf(request: XMLHttpRequest): string | null {
  if (request.responseType === '' || request.responseType === 'text') return request.responseText;
  return request.responseType === 'json' && request.response ? JSON.stringify(request.response) : null;
}
