import { createRoot } from 'react-dom/client';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '@/components/overlay/overlay.css?inline';
import { createOverlay } from '@/lib/content/overlay';
import { refuseForged } from '@/lib/content/overlay-keys';
import { MATCHES } from '@/lib/platforms/hosts';
import { ConnectedOverlay } from './connected-overlay';

/** Brought in by the background once a profile is on the page: the card, in a root that the page can't look into. */
export default defineContentScript({
  matches: MATCHES,
  registration: 'runtime',
  async main(ctx) {
    const { store, actions, run } = createOverlay(ctx);
    const ours = new WeakSet<Event>();
    const ui = await createShadowRootUi(ctx, {
      name: 'creator-gauge-overlay',
      mode: 'closed',
      css,
      position: 'inline',
      anchor: () => document.documentElement,
      isolateEvents: true,
      onMount(container) {
        const root = createRoot(container);
        root.render(<ConnectedOverlay store={store} actions={actions} />);
        return root;
      },
      onRemove: (root) => root?.unmount(),
    });
    refuseForged(ui.shadow, ours);
    run({ host: ui.shadowHost, root: ui.shadow, ours, show: ui.mount, hide: ui.remove });
  },
});
