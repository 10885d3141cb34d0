import type { Endpoint, PlatformAdapter } from './adapter';

/** The rule under which the adapter reads responses of `url`, or null where it never looks at them. */
export function endpointFor(adapter: PlatformAdapter, url: URL): Endpoint | null {
  return adapter.endpoints.find((endpoint) => matches(endpoint, url)) ?? null;
}

function matches({ host, path, query }: Endpoint, url: URL): boolean {
  if (host !== url.hostname || (query && !url.search.includes(query))) return false;
  return path.endsWith('*') ? url.pathname.startsWith(path.slice(0, -1)) : url.pathname === path;
}
