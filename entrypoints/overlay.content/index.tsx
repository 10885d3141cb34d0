import { createRoot } from 'react-dom/client';
import { defineContentScript } from 'wxt/utils/define-content-script';
import badgesCss from '@/components/overlay/badges.css?inline';
import css from '@/components/overlay/overlay.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import { badgeGuest } from '@/lib/content/badges/guest';
import { createGuestRoot } from '@/lib/content/guest-root';
import { createOverlay } from '@/lib/content/overlay';
import { refuseForged } from '@/lib/content/overlay-keys';
import { MATCHES } from '@/lib/platforms/hosts';
import { ConnectedOverlay } from './connected-overlay';

/** Brought in by the background once a profile is on the page: the card, in a root that the page can't look into. */
export default defineContentScript({
  matches: MATCHES,
  registration: 'runtime',
  main(ctx) {
    const { store, actions, run } = createOverlay(ctx);
    const ours = new WeakSet<Event>();
    const card = createGuestRoot(ctx, {
      name: 'overlay',
      css: tokens + css,
      fill(body) {
        const root = createRoot(body);
        root.render(<ConnectedOverlay store={store} actions={actions} />);
        return () => root.unmount();
      },
    });
    refuseForged(card.root, ours);
    run({ ...card, ours }, badgeGuest(ctx, tokens + badgesCss));
  },
});
