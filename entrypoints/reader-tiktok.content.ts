import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '@/lib/content/reader';
import { tiktok } from '@/lib/platforms/tiktok';

/** Always there on TikTok: reads what the page has loaded. Small; React comes only with the overlay. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_start',
  globalName: false,
  main: (ctx) => startReader(ctx, tiktok),
});
