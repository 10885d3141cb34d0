import type { PageMessages } from '@/lib/i18n/pages';

type Words = PageMessages['checklist'];

const ofProduct = (words: Words): [name: string, text: string][] => Object.entries(words.items);

/** An item as the user reads it: the product's in the language of the screens, the user's own as it was written. */
export const shownItem = (words: Words, item: string): string =>
  ofProduct(words).find(([name]) => name === item)?.[1] ?? item;

/** An item as it is stored: words of the product's under their name, so that another language keeps its ticks. */
export const storedItem = (words: Words, text: string): string =>
  ofProduct(words).find(([, shown]) => shown.toLowerCase() === text.toLowerCase())?.[0] ?? text;
