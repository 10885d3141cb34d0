import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '@/lib/content/reader';
import { MATCHES } from '@/lib/platforms/hosts';
import { adapterFor } from '@/lib/platforms/registry';

/** Always there on the three sites: reads what the page has loaded. Small; React comes only with the overlay. */
export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  main(ctx) {
    const adapter = adapterFor(new URL(location.href));
    if (adapter) startReader(ctx, adapter);
  },
});
