/** Scripts written without spaces between words: there a word may touch the one before or after it. */
const CONTINUOUS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** True where a word can't go on with this character: the text's end, no letter, or a script without word spaces. */
export const endsWord = (next: string | undefined): boolean => !next || !LETTER.test(next) || CONTINUOUS.test(next);

/** Last whole character of a text (half of a surrogate pair is not a letter). */
export function lastOf(text: string): string | undefined {
  const [code, before] = [text.charCodeAt(text.length - 1), text.charCodeAt(text.length - 2)];
  return text.slice(isTrail(code) && isLead(before) ? -2 : -1) || undefined;
}

/** First whole character of a text. */
export function firstOf(text: string): string | undefined {
  const code = text.codePointAt(0);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

const isLead = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isTrail = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** True where `text` starts with `word` and the word ends there. Words of continuous scripts end anywhere. */
export const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && (endsWord(lastOf(word)) || endsWord(firstOf(text.slice(word.length))));

/** True where `text` ends with `word` and the word starts there. */
export const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && (endsWord(firstOf(word)) || endsWord(lastOf(text.slice(0, text.length - word.length))));

/** Most labels: nothing that `normalise` would change. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * One form for all spellings: compatibility forms, digits of every script as 0 to 9, every space as one plain space,
 * no invisible marks, the Devanagari abbreviation sign as a dot. Letters keep their case ("m" and "M" differ).
 */
export const normalise = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\p{Nd}/gu, digitOf)
        .replaceAll('॰', '.')
        .replace(/\s+/gu, ' ')
        .trim();

/** Unicode lays out digits in runs of ten that start at …0, or at …6 in the scripts of India and in Arabic-Indic. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const low = code & 15;
  const digit = code >= 0x900 && code < 0xe00 ? low - 6 : low;
  return code < 0x80 || digit < 0 || digit > 9 ? char : String(digit);
}

/** True where `word` stands anywhere in `text` as a whole word. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (startsWithWord(text.slice(at), word) && endsWithWord(text.slice(0, at + word.length), word)) return true;
  return false;
}
