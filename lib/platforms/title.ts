/** So much of a caption names a post in a list. */
const TITLE_LENGTH = 140;

/** The beginning of a caption, by which a list names its post: captions themselves are not kept (README, Privacy). */
export function titleOf(caption: string | null): string | null {
  if (!caption || caption.length <= TITLE_LENGTH) return caption;
  let end = 0;
  // Whole characters: one outside the basic plane takes two places.
  for (let left = TITLE_LENGTH; left > 0 && end < caption.length; left--)
    end += (caption.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return caption.slice(0, end);
}
