/** Moves focus to the next or previous control inside `root`, round and round. */
export function moveFocus(root: HTMLElement, step: 1 | -1): void {
  const controls = [...root.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const focused = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const index = controls.indexOf(focused as HTMLElement);
  controls.at((index + step + controls.length) % controls.length)?.focus();
}
