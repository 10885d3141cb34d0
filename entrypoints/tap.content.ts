import { defineContentScript } from 'wxt/utils/define-content-script';
import { LISTENED } from '@/lib/page-world/endpoints';
import { startTap } from '@/lib/page-world/tap';
import { MATCHES } from '@/lib/platforms/hosts';

/** In the page's own world, before its first script: hears the responses that the page itself asked for. */
export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap(window, LISTENED);
  },
});
