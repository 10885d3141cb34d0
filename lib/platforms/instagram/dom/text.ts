import type { Quantity } from '@/lib/model/quantity';
import type { LocaleTable } from '@/lib/parsing/locale-table';
import { AMBIGUOUS, readCount } from '../observe';

/** A piece of text on screen and the element that holds it. */
export interface Piece {
  text: string;
  parent: Element;
}

const SHOW_TEXT = 4;
const MOST_PIECES = 2000;

/** The texts under `root` in order, blanks and titles of icons left out. */
export function piecesOf(root: Element): Piece[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node && pieces.length < MOST_PIECES; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    if (text && parent && !parent.closest('svg, script, style, noscript')) pieces.push({ text, parent });
  }
  return pieces;
}

export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);

/** Whether `b` stands behind `a` in the document. */
export const isBehind = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/**
 * The count in one piece of text; Instagram rounds half up. A number without a count word is whole, so that a sign
 * before three digits only groups them, whatever the language does (the head of a German page writes "8,276").
 */
export function countIn(text: string, locale: LocaleTable): Quantity | null {
  if (text.length > 60) return null;
  const count = readCount(text, locale, 'nearest');
  if (count && count !== AMBIGUOUS) return count;
  const whole = readCount(text.replace(/(\p{Nd})[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '$1'), locale, 'nearest');
  return whole?.precision === 'exact' ? whole : count;
}

/** Segments of an Instagram path, without the origin. */
export const segmentsOf = (href: string | null): string[] =>
  (href ?? '')
    .replace(/^https:\/\/www\.instagram\.com/, '')
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .filter(Boolean) ?? [];
