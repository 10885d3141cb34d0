import type { Quantity } from '@/lib/model/quantity';
import { parseCount } from '@/lib/parsing/count';
import type { Reading } from '../adapter';

/** The first element named so by the site. */
export const place = (root: ParentNode, name: string): Element | null => root.querySelector(`[data-e2e="${name}"]`);

/** Its text, or null. */
export const textAt = (root: ParentNode, name: string): string | null =>
  place(root, name)?.textContent?.trim().slice(0, 5000) || null;

/** Its count; null where a word stands for zero ("Like"), which is not told from a word for something else. */
export function countAt(root: ParentNode, names: string[], { locale }: Reading): Quantity | null {
  const text = names.map((name) => textAt(root, name)).find((found) => found !== null);
  return text ? parseCount(text, locale, 'nearest', { untranslated: true }) : null;
}
