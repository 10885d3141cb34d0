import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '@/lib/content/reader';
import { youtube } from '@/lib/platforms/youtube';

/** Always there on YouTube: reads what the page has loaded. Small; React comes only with the overlay. */
export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  runAt: 'document_start',
  globalName: false,
  main: (ctx) => startReader(ctx, youtube),
});
