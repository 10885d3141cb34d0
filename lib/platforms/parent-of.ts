/**
 * The element around this one; null at the root. A form whose field is named "parentElement" gives that field instead,
 * in our world as well, and whoever went on from there would go in circles for ever: there the way ends.
 */
export function parentOf(element: Element): Element | null {
  const parent = element.parentElement;
  return parent?.contains(element) ? parent : null;
}
