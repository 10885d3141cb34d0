/** So much of a caption names a post in a list. */
const TITLE_LENGTH = 140;

/** The beginning of a caption, by which a list names its post: captions themselves are not kept (README, Privacy). */
export const titleOf = (caption: string | null): string | null =>
  caption && [...caption].slice(0, TITLE_LENGTH).join('');
