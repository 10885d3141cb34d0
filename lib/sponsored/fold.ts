/** A text in one plain form, and from where in the original each of its characters comes. */
export interface Folded {
  text: string;
  /** `from[i]`: where in the original the character `i` of `text` begins; one more than `text` has, the last its end. */
  from: number[];
}

/** One spelling for all: lower case, without accents; "𝗔𝗱" and "ＡＤ" become "ad", invisible marks go, "’" becomes "'". */
export function fold(original: string): Folded {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const char of original) {
    const plain = plainOf(char);
    for (let i = 0; i < plain.length; i++) from.push(at);
    text += plain;
    at += char.length;
  }
  return { text, from: [...from, at] };
}

const plainOf = (char: string): string =>
  char
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .toLowerCase();

/** The plain form alone, for comparing names and words. */
export const folded = (text: string): string => fold(text).text;

/** What of the original stands between two places of its plain form. */
export const originalOf = (original: string, { from }: Folded, start: number, end: number): string =>
  original.slice(from[start], from[end]).trim();
