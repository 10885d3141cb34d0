import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '@/lib/content/reader';
import { instagram } from '@/lib/platforms/instagram';

/** Always there on Instagram: reads what the page has loaded. Small; React comes only with the overlay. */
export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_start',
  globalName: false,
  main: (ctx) => startReader(ctx, instagram),
});
