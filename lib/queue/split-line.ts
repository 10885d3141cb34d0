/** What sheets and chats put around a name, and what a sentence puts behind it. */
const BEFORE = /^[\s"'“«<([{•·*-]+(?=[^\s])/u;
const BEHIND = /[\s"'”»>)\]}.,:;!?…]+$/u;

/** A text without invisible signs, marks of lists, quotation marks, brackets and the sentence's end. */
export const tidy = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '');

/**
 * The cells of one line, empty ones too, so that columns stay in their places: between tabs, else semicolons, else commas.
 * A line without these is one cell.
 */
export function cellsOf(line: string): string[] {
  const sign = ['\t', ';', ','].find((one) => line.includes(one));
  return (sign ? line.split(sign) : [line]).map(tidy);
}
