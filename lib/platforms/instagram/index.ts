import type { PlatformAdapter } from '../adapter';
import { ENDPOINTS, LEGACY_ENDPOINT } from './endpoints';
import { fromApi } from './from-api';
import { fromDom } from './from-dom';
import { fromPage } from './from-page';
import { surfaceOf } from './surfaces';

/** Instagram, desktop site: profiles with their Reels tab, posts and reels; logged in or not. */
export const instagram: PlatformAdapter = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  surfaceOf,
  endpoints: [...ENDPOINTS, LEGACY_ENDPOINT],
  fromApi,
  fromPage,
  fromDom,
};
