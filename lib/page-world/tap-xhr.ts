import type { Listener, PageWorld } from './tap';

/** Listens to XMLHttpRequest: reads text and JSON answers once they have loaded. */
export function tapXhr(world: PageWorld, listener: Listener): void {
  const { apply } = Reflect;
  const { prototype } = world.XMLHttpRequest;
  const { addEventListener } = EventTarget.prototype;
  const addresses = new WeakMap<XMLHttpRequest, string>();

  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args) {
      try {
        addresses.set(self, String(args[1]));
      } catch {
        // Not a request: the browser's own function says so to the page.
      }
      return apply(target, self, args);
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(target, self: XMLHttpRequest, args) {
      try {
        const page = listener.wanted(addresses.get(self) ?? '');
        if (page) apply(addEventListener, self, ['load', () => read(self, page), { once: true }]);
      } catch {
        // As above: the page's request goes out untouched.
      }
      return apply(target, self, args);
    },
  });

  function read(request: XMLHttpRequest, page: string): void {
    try {
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
