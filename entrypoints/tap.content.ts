import { defineContentScript } from 'wxt/utils/define-content-script';
import { LISTENED } from '@/lib/page-world/endpoints';
import { startTap } from '@/lib/page-world/tap';

/** In the page's own world, before its first script: hears the responses that the page itself asked for. */
export default defineContentScript({
  matches: ['https://www.instagram.com/*', 'https://www.tiktok.com/*', 'https://www.youtube.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  // A global of ours would be in the page's way.
  globalName: false,
  main() {
    startTap(window, LISTENED);
  },
});
