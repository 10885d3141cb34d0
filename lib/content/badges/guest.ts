import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createGuestRoot } from '../guest-root';
import { type BadgeLayer, createBadgeLayer } from './layer';

/** The layer for badges in a root of its own: it scrolls with the page, and holds nothing that can be pressed. */
export function badgeGuest(ctx: ContentScriptContext, css: string): BadgeLayer {
  const layer = document.createElement('div');
  layer.className = 'badges';
  // The same facts stand in the panel's list of posts, in words.
  layer.setAttribute('aria-hidden', 'true');
  const badges = createBadgeLayer(layer);
  const guest = createGuestRoot(ctx, {
    name: 'badges',
    css,
    fill(body) {
      body.append(layer);
      return () => badges.show(null);
    },
  });
  guest.show();
  return badges;
}
