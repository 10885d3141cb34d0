import { observerOf } from '../observe';

export { AMBIGUOUS, clearest, present, readCount } from '../observe';

export const observe = observerOf('youtube');

/** Address of a video. */
export const postUrl = (id: string, isShort: boolean): string =>
  `https://www.youtube.com/${isShort ? 'shorts/' : 'watch?v='}${id}`;
