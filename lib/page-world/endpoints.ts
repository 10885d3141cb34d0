import { ENDPOINTS as instagram } from '@/lib/platforms/instagram/endpoints';
import { ENDPOINTS as tiktok } from '@/lib/platforms/tiktok/endpoints';
import { ENDPOINTS as youtube } from '@/lib/platforms/youtube/endpoints';

export interface ListenedEndpoint {
  host: string;
  /** Exact path, or a prefix when it ends with "*". */
  path: string;
}

/** All that the tap listens to; the adapters' own lists, which hold nothing but data. */
export const LISTENED: readonly ListenedEndpoint[] = [...instagram, ...tiktok, ...youtube];
