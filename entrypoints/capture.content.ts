import { defineContentScript } from 'wxt/utils/define-content-script';
import { capturePage } from '@/lib/content/capture';
import { MATCHES } from '@/lib/platforms/hosts';

/** Brought in when the user saves a page for a bug report, and not before; answers with the file's text. */
export default defineContentScript({
  matches: MATCHES,
  registration: 'runtime',
  main: () => capturePage(document, location.href, Date.now()),
});
