import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { languageOf } from '@/lib/i18n/ui-language';
import { listen } from '@/lib/messaging/listen';
import { tellPageError } from '@/lib/messaging/page-error';
import { send } from '@/lib/messaging/send';
import { nextPress, videoPress } from '@/lib/report/next-press';
import { CORNER, findAnchor, hitTestOf } from './anchors';
import type { BadgeLayer } from './badges/layer';
import { badgeSetOf } from './badges/set';
import { createOverlayActions, type OverlayActions } from './overlay-actions';
import { passKey } from './overlay-keys';
import { createOverlayStore, isCardOpen, type OverlayStore } from './overlay-state';
import { pageTheme, watchTheme } from './page-theme';
import { sharedWorld } from './shared-world';

/** The overlay's element in the page, and how to show and remove it. */
export interface OverlayFrame {
  host: HTMLElement;
  root: ShadowRoot;
  /** Events that we made ourselves inside the root. */
  ours: WeakSet<Event>;
  show(): void;
  hide(): void;
}

export interface Overlay {
  store: OverlayStore;
  actions: OverlayActions;
  /** Starts following the page, with the frame and the layer that were made for it. */
  run(frame: OverlayFrame, badges: BadgeLayer): void;
}

/** Each turn of a wheel ends a scroll: room is looked for when none has followed for so long, ms. */
const REST = 200;

/** The overlay without its looks: follows the reader, the settings, the page's colours and its free room. */
export function createOverlay(ctx: ContentScriptContext): Overlay {
  const world = sharedWorld();
  const store = createOverlayStore();
  const actions = createOverlayActions(store);

  function run(frame: OverlayFrame, badges: BadgeLayer): void {
    const isOurs = (element: Element) => element === frame.host;
    const colour = () => store.setState({ theme: pageTheme(window, isOurs) });
    const place = () => {
      const isVideo = world.surface?.kind === 'post';
      const { room, side, bottom } = isVideo ? CORNER : findAnchor(hitTestOf(window, isOurs));
      frame.host.dataset.side = side;
      frame.host.style.setProperty('--cg-foot', `${bottom}px`);
      store.setState({ room });
    };
    const show = () => {
      const { surface, view } = world;
      store.setState({ surface, view: view && { ...view, tapMissing: world.late } });
      showBadges(badges);
      if (!surface || !store.getState().settings.overlay.enabled) {
        frame.hide();
        return;
      }
      if (!frame.host.isConnected) frame.show();
      colour();
      place();
    };

    world.overlay = {
      onSurface: show,
      onView: show,
      onKey: (event) => passKey(event, frame.root, frame.ours, shortcuts),
      host: () => frame.host,
    };
    ctx.onInvalidated(() => {
      world.overlay = null;
    });

    const next = () => {
      const { view } = store.getState();
      const press = nextPress(view?.queue, videoPress(view?.report, view?.opening));
      if (press === 'video') void actions.openNext();
      if (press === 'queue') void actions.openQueued();
    };
    const shortcuts = {
      s: () => void actions.decide('shortlisted'),
      m: () => void actions.decide('maybe'),
      x: () => void actions.decide('declined'),
      c: () => void actions.toggleCompared(),
      n: next,
      escape: () => actions.setCollapsed(true),
    };
    listen(
      {
        'tab:refresh': () => void readSettings().then(show),
        'tab:command': ({ command }) => {
          if (!store.getState().surface) return;
          if (command === 'toggle-overlay') actions.setCollapsed(isCardOpen(store.getState()));
          if (command === 'toggle-shortlist') void actions.decide('shortlisted');
          if (command === 'decline') void actions.decide('declined');
          if (command === 'next') next();
        },
      },
      ctx.signal,
    );
    tellPageError(() => world.view?.error ?? null, ctx.signal);
    watchTheme(window, colour, ctx.signal);
    let resting: ReturnType<typeof setTimeout> | undefined;
    const placeAtRest = () => {
      clearTimeout(resting);
      resting = setTimeout(place, REST);
    };
    window.addEventListener('resize', placeAtRest, { signal: ctx.signal });
    document.addEventListener('scrollend', placeAtRest, { capture: true, signal: ctx.signal });
    // Looks now and then whether the extension is still there: after an update nobody else would take the card away.
    ctx.setInterval(() => {}, 2_000);
    void readSettings().then(show);
  }

  function showBadges(badges: BadgeLayer): void {
    const { surface, view, settings, lang } = store.getState();
    const report = surface?.kind === 'profile' && settings.overlay.badges ? view?.report : null;
    badges.show(report ? badgeSetOf(report, lang) : null);
  }

  async function readSettings(): Promise<void> {
    try {
      const settings = await send('settings:get', {});
      store.setState({ settings, lang: languageOf(settings) });
    } catch (error) {
      // The extension is being updated; what is on screen stays as it is.
      console.warn(error);
    }
  }

  return { store, actions, run };
}
