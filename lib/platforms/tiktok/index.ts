import type { PlatformAdapter } from '../adapter';
import { ENDPOINTS } from './endpoints';
import { fromApi } from './from-api';
import { fromDom } from './from-dom';
import { fromPage } from './from-page';
import { surfaceOf } from './surfaces';

/** TikTok, desktop site: profiles with their list of posts, video and photo pages. */
export const tiktok: PlatformAdapter = {
  id: 'tiktok',
  hosts: ['www.tiktok.com'],
  surfaceOf,
  endpoints: ENDPOINTS,
  fromApi,
  fromPage,
  fromDom,
};
