import type { PostReading } from '@/lib/model/observation';
import type { Quantity } from '@/lib/model/quantity';
import type { Reading } from '../../adapter';
import { asString, findFirst, get } from '../../json';
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

/** `spoken` and `shown` contradict each other in some languages' wording; then what is shown counts. */
export function fromTexts(spoken: unknown, shown: unknown, reading: Reading): Likes {
  if (!hasDigit(textOf(shown)) && !hasDigit(textOf(spoken))) {
    return asString(textOf(shown) ?? textOf(spoken)) ? { withheld: { likes: 'disabled' } } : {};
  }
  const [full, short] = [countOf(spoken, reading), countOf(shown, reading)];
  const likes = full && short && !fits(full, short) ? short : (full ?? short);
  return likes ? { likes } : { withheld: { likes: 'unreadable' } };
}

const fits = (full: Quantity, short: Quantity): boolean =>
  full.value >= short.low && (short.precision === 'exact' ? full.value <= short.high : full.value < short.high);
