/** What single letters do while focus is in the overlay. */
export interface OverlayShortcuts {
  s(): void;
  m(): void;
  x(): void;
  c(): void;
  n(): void;
  escape(): void;
}

/**
 * Passes a key that was kept from the page on to the focused element of our closed root; runs the shortcut where our
 * own UI made nothing of it. `ours` remembers the copy, since events that the user did not make are refused otherwise.
 */
export function passKey(event: KeyboardEvent, root: ShadowRoot, ours: WeakSet<Event>, keys: OverlayShortcuts): void {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
  const init = { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, bubbles: true, cancelable: true };
  const copy = new KeyboardEvent(event.type, init);
  ours.add(copy);
  root.activeElement?.dispatchEvent(copy);
  if (copy.defaultPrevented) {
    event.preventDefault();
    return;
  }
  if (event.type !== 'keydown' || ctrlKey || altKey || metaKey || repeat) return;
  const run = { s: keys.s, m: keys.m, x: keys.x, c: keys.c, n: keys.n, escape: keys.escape }[key.toLowerCase()];
  if (!run) return;
  event.preventDefault();
  run();
}

const PRESSES = ['click', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'change'];

/** Keeps events that no user made from our UI. */
export function refuseForged(root: ShadowRoot, ours: WeakSet<Event>): void {
  for (const type of PRESSES)
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted || ours.has(event)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      true,
    );
}
