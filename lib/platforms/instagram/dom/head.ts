import type { Surface } from '@/lib/model/platform';
import { type Quantity, rounded } from '@/lib/model/quantity';
import { pkOfShortcode } from '@/lib/parsing/handles';
import type { LocaleTable } from '@/lib/parsing/locale-table';
import { AMBIGUOUS } from '../observe';
import { countIn, segmentsOf } from './text';

/** Counts in the description come from a cache, which was seen off by a tenth (2025): they are given this much room. */
const STALE = 0.15;

/** The text of a meta tag. */
export function meta(document: Document, name: string): string | null {
  const tag = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return tag?.getAttribute('content')?.trim() || null;
}

/** Whether the head is about `surface`: after a soft navigation it is still that of the page loaded first. */
export function isAbout(document: Document, { kind, handle, postId }: Surface): boolean {
  const app = meta(document, 'al:ios:url') ?? '';
  const path = segmentsOf(meta(document, 'og:url') ?? canonical(document));
  if (kind === 'post') return postId !== null && (path.includes(postId) || app.endsWith(`id=${pkOfShortcode(postId)}`));
  return (
    handle !== null && (path.join('/').toLowerCase() === handle || app.toLowerCase().endsWith(`username=${handle}`))
  );
}

const canonical = (document: Document) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;

/**
 * The counts that open a description, in its order, which is the same in every language: followers, following, posts;
 * or likes, comments. Each with the room that a cached number needs; the whole is null where a part can't be read.
 */
export function leadingCounts(description: string, locale: LocaleTable): { text: string; count: Quantity }[] | null {
  const [head = '', tail] = description.split(/\s[-–—]\s/, 2);
  if (tail === undefined || head.length > 160 || /["“„«「:：]/.test(head)) return null;
  const counts = head.split(/[,،;]\s|、|，/).map((text) => ({ text, count: countIn(text, locale) }));
  return counts.every(hasCount) ? counts.map(({ text, count }) => ({ text, count: cached(count) })) : null;
}

const hasCount = (part: { text: string; count: Quantity | null }): part is { text: string; count: Quantity } =>
  part.count !== null && part.count !== AMBIGUOUS;

/** A number from a cache: it may have moved since. */
function cached({ value, low, high }: Quantity): Quantity {
  const from = Math.min(low, Math.round(value * (1 - STALE)));
  return rounded(value, from, Math.max(high, Math.round(value * (1 + STALE)), from + 1));
}
