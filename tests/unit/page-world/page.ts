import type { PageWorld } from '@/lib/page-world/tap';
import { FROM_TAP, TO_TAP } from '@/lib/page-world/wire';

export const ENDPOINTS = [
  { host: 'www.example.test', path: '/api/list' },
  { host: 'www.example.test', path: '/api/users/*' },
];

class NoRequests {
  open() {}
  send() {}
}

/** A page with its own fetch and XMLHttpRequest, and what a listener of ours hears. */
export function pageWith(fetch: typeof globalThis.fetch, XMLHttpRequest: unknown = NoRequests) {
  const document = new EventTarget();
  const location = { href: 'https://www.example.test/@nora' };
  const heard: string[] = [];
  document.addEventListener(FROM_TAP, (event) => heard.push((event as CustomEvent<string>).detail));
  return {
    world: { fetch, XMLHttpRequest, document, location } as unknown as PageWorld,
    heard,
    bodies: () => heard.filter((detail) => detail !== 'hello'),
    say: (detail: string) => document.dispatchEvent(new CustomEvent(TO_TAP, { detail })),
    goTo: (path: string) => {
      location.href = `https://www.example.test${path}`;
    },
  };
}

/** Lets side branches of promises finish. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

export const json = (body: unknown, init: ResponseInit = {}) =>
  at(
    new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/json' },
      ...init,
    }),
  );

/** Responses made by hand have no address; the browser's have. */
export function at(response: Response, url = 'https://www.example.test/api/list?x=1'): Response {
  Object.defineProperty(response, 'url', { value: url });
  return response;
}
