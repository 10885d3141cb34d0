import type { PlatformAdapter } from '../adapter';
import { ENDPOINTS } from './endpoints';
import { fromApi } from './from-api';
import { fromDom } from './from-dom';
import { fromPage } from './from-page';
import { surfaceOf } from './surfaces';

/** YouTube, desktop site: channels, watch pages, Shorts. */
export const youtube: PlatformAdapter = {
  id: 'youtube',
  hosts: ['www.youtube.com'],
  surfaceOf,
  endpoints: ENDPOINTS,
  fromApi,
  fromPage,
  fromDom,
};
