import type { SharedWorld } from './shared-world';

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys that are pressed inside our overlay from the page, whose shortcuts would fire too. It must listen before
 * the page does (document_start): the first listener of the window's capture phase is the only place that comes first.
 */
export function guardKeys(
  window: Window,
  world: SharedWorld,
  signal: AbortSignal,
  isOfUser: (event: Event) => boolean = (event) => event.isTrusted,
): void {
  const guard = (event: KeyboardEvent) => {
    const host = world.overlay?.host();
    if (!host || !isOfUser(event) || window.document.activeElement !== host) return;
    event.stopImmediatePropagation();
    world.overlay?.onKey(event);
  };
  for (const type of TYPES) window.addEventListener(type, guard, { capture: true, signal });
}
