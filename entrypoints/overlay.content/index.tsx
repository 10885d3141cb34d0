import { createRoot } from 'react-dom/client';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import badgesCss from '@/components/overlay/badges.css?inline';
import css from '@/components/overlay/overlay.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import { type BadgeLayer, createBadgeLayer } from '@/lib/content/badges/layer';
import { createOverlay } from '@/lib/content/overlay';
import { refuseForged } from '@/lib/content/overlay-keys';
import { MATCHES } from '@/lib/platforms/hosts';
import { ConnectedOverlay } from './connected-overlay';

/** Our roots stand beside the page's body, and its scripts can't look into them. */
const GUEST = { mode: 'closed', position: 'inline', anchor: () => document.documentElement } as const;

/** Brought in by the background once a profile is on the page: the card, in a root that the page can't look into. */
export default defineContentScript({
  matches: MATCHES,
  registration: 'runtime',
  async main(ctx) {
    const { store, actions, run } = createOverlay(ctx);
    const ours = new WeakSet<Event>();
    const ui = await createShadowRootUi(ctx, {
      ...GUEST,
      name: 'creator-gauge-overlay',
      css: tokens + css,
      isolateEvents: true,
      onMount(container) {
        const root = createRoot(container);
        root.render(<ConnectedOverlay store={store} actions={actions} />);
        return root;
      },
      onRemove: (root) => root?.unmount(),
    });
    refuseForged(ui.shadow, ours);
    run({ host: ui.shadowHost, root: ui.shadow, ours, show: ui.mount, hide: ui.remove }, await badgeLayer(ctx));
  },
});

/** A root of its own: it scrolls with the page, and holds nothing that can be pressed. */
async function badgeLayer(ctx: ContentScriptContext): Promise<BadgeLayer> {
  const ui = await createShadowRootUi(ctx, {
    ...GUEST,
    name: 'creator-gauge-badges',
    css: tokens + badgesCss,
    onMount(container) {
      const layer = document.createElement('div');
      layer.className = 'badges';
      // The same facts stand in the panel's list of posts, in words.
      layer.setAttribute('aria-hidden', 'true');
      container.append(layer);
      const badges = createBadgeLayer(layer);
      ctx.onInvalidated(() => badges.show(null));
      return badges;
    },
  });
  ui.mount();
  if (!ui.mounted) throw new Error('The layer for badges was not mounted.');
  return ui.mounted;
}
