import type { Endpoint, PlatformAdapter } from './adapter';
import { instagram } from './instagram';
import { tiktok } from './tiktok';
import { youtube } from './youtube';

/** The sites that are read. A new site is one folder and one line here. */
export const ADAPTERS: readonly PlatformAdapter[] = [instagram, tiktok, youtube];

/** The adapter of the site that `url` belongs to, or null on any other site. */
export function adapterFor(url: URL): PlatformAdapter | null {
  return ADAPTERS.find((adapter) => adapter.hosts.includes(url.hostname)) ?? null;
}

/** The rule under which the adapter reads responses of `url`, or null where it never looks at them. */
export function endpointFor(adapter: PlatformAdapter, url: URL): Endpoint | null {
  return adapter.endpoints.find((endpoint) => matches(endpoint, url)) ?? null;
}

function matches({ host, path, query }: Endpoint, url: URL): boolean {
  if (host !== url.hostname || (query && !url.search.includes(query))) return false;
  return path.endsWith('*') ? url.pathname.startsWith(path.slice(0, -1)) : url.pathname === path;
}
