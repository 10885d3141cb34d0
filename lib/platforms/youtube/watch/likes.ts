import type { PostReading } from '@/lib/model/observation';
import type { Quantity } from '@/lib/model/quantity';
import type { Reading } from '../../adapter';
import { findFirst, get } from '../../json';
import { countOf, hasDigit, textOf } from '../text';

/** Likes, or the proof that the video shows none: a like button whose texts hold no number. */
export type Likes = Pick<PostReading, 'likes' | 'withheld'>;

/**
 * From the like button among `buttons`: its spoken text holds the exact number ("…along with 31,009 other people"),
 * its title the short one. Shapes: `likeButtonViewModel` (2024 on) and `toggleButtonRenderer`.
 */
export function likesOf(buttons: unknown, reading: Reading): Likes {
  const view = findFirst(findFirst(buttons, 'likeButtonViewModel'), 'defaultButtonViewModel');
  const button = get(view, 'buttonViewModel');
  if (button !== undefined) return fromTexts(get(button, 'accessibilityText'), get(button, 'title'), reading);
  const old = findFirst(buttons, 'toggleButtonRenderer');
  if (get(old, 'defaultIcon', 'iconType') !== 'LIKE') return {};
  const text = get(old, 'defaultText');
  return fromTexts(get(text, 'accessibility', 'accessibilityData', 'label'), text, reading);
}

/** `spoken` is a sentence of its language; its number counts only where it agrees with the one that is shown. */
export function fromTexts(spoken: unknown, shown: unknown, reading: Reading): Likes {
  const [sentence, label] = [textOf(spoken), textOf(shown)];
  // A sentence with a number beside a button without one: the button is not what it was.
  if (!hasDigit(label)) return !hasDigit(sentence) && (label || sentence) ? { withheld: { likes: 'disabled' } } : {};
  const short = countOf(label, reading);
  if (!short) return { withheld: { likes: 'unreadable' } };
  const full = countOf(sentence?.match(NUMBER)?.[0], reading);
  return { likes: full && fits(full, short) ? full : short };
}

/** Digits with the separators of their language in between. */
const NUMBER = /\p{N}(?:[\p{N}.,'’٬\s]*\p{N})?/u;

const fits = (full: Quantity, { low, high, precision }: Quantity): boolean =>
  full.precision === 'exact' && full.value >= low && (precision === 'exact' ? full.value <= high : full.value < high);
