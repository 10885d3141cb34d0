import type { PlatformAdapter } from './adapter';
import { instagram } from './instagram';
import { tiktok } from './tiktok';
import { youtube } from './youtube';

export { endpointFor } from './endpoint-for';

/** The sites that are read. A new site is one folder and one line here. */
export const ADAPTERS: readonly PlatformAdapter[] = [instagram, tiktok, youtube];

/** The adapter of the site that `url` belongs to, or null on any other site. */
export function adapterFor(url: URL): PlatformAdapter | null {
  return ADAPTERS.find((adapter) => adapter.hosts.includes(url.hostname)) ?? null;
}
