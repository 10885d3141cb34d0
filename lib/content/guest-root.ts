import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** An element of ours in the page, whose inside the page's scripts can't look into. */
export interface GuestRoot {
  host: HTMLElement;
  root: ShadowRoot;
  show(): void;
  hide(): void;
}

export interface GuestOptions {
  /** Tells our elements apart: the value of `data-creator-gauge`. */
  name: string;
  css: string;
  /** Fills the root's one child, each time it is shown; what it returns is called when it is hidden. */
  fill(body: HTMLElement): () => void;
}

/** Nothing that the page says of its own elements reaches ours. */
const RESET = ':host { all: initial !important; }';

/** What is typed in ours is none of the page's business. */
const KEYS = ['keydown', 'keyup', 'keypress'];

/**
 * Makes a closed root with its style, not yet in the page. It stands beside the page's body, so that no site finds it
 * among its own nodes; and it leaves once the extension is gone (ctx), for nobody else would take it away.
 */
export function createGuestRoot(ctx: ContentScriptContext, { name, css, fill }: GuestOptions): GuestRoot {
  // No name of our own: a page that had defined such an element could reach the root through its internals.
  const host = document.createElement('div');
  host.dataset.creatorGauge = name;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = RESET + css;
  const body = document.createElement('div');
  for (const type of KEYS) body.addEventListener(type, (event) => event.stopPropagation());
  root.append(style, body);

  let empty: (() => void) | null = null;
  const hide = () => {
    empty?.();
    empty = null;
    host.remove();
  };
  ctx.onInvalidated(hide);
  return {
    host,
    root,
    show() {
      document.documentElement.append(host);
      empty ??= fill(body);
    },
    hide,
  };
}
