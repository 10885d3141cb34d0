/** What the stand-ins of one capture depend on: random, and thrown away with it. */
export type Secret = readonly [number, number];

/** A secret from random text. */
export const secretOf = (text: string): Secret => mixed([0x811c9dc5, 0x9e3779b9], text);

/**
 * Same-shape stand-ins. Each letter becomes another letter, each digit another digit, by what stands before it in its
 * word and by the secret: the same word gives the same stand-in wherever it stands and in whatever case, and words that
 * begin alike still do.
 */
export function placeholder(word: string, secret: Secret): string {
  let state = secret;
  let first = true;
  let result = '';
  for (const char of word) {
    const lower = char.toLowerCase();
    result += standIn(char, lower, (state[0] ^ state[1]) >>> 4, first);
    state = mixed(state, lower);
    first = false;
  }
  return result;
}

function mixed([a, b]: Secret, text: string): Secret {
  let [x, y] = [a, b];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    x = Math.imul(x ^ code, 0x9e3779b1);
    y = Math.imul(y ^ code, 0x5f356495);
    x ^= (y >>> 15) ^ (x << 7);
    y ^= (x >>> 13) ^ (y << 9);
  }
  return [x, y];
}

/** Scripts without spaces keep to themselves: readers treat their letters otherwise. */
const SCRIPTS: readonly [RegExp, number, number][] = [
  [/\p{Script=Hangul}/u, 0xac00, 11_000],
  [/\p{Script=Han}/u, 0x4e00, 20_000],
  [/\p{Script=Hiragana}/u, 0x3041, 80],
  [/\p{Script=Katakana}/u, 0x30a1, 80],
  [/\p{Script=Thai}/u, 0x0e01, 46],
];

function standIn(char: string, lower: string, dice: number, first: boolean): string {
  if (/[0-9]/.test(char)) return digit(Number(char), dice, first);
  if (/[a-z]/.test(lower)) {
    const other = String.fromCharCode(97 + ((lower.charCodeAt(0) - 97 + 1 + (dice % 25)) % 26));
    return lower === char ? other : other.toUpperCase();
  }
  const script = SCRIPTS.find(([letters]) => letters.test(char));
  if (script) {
    const [, from, size] = script;
    const other = String.fromCharCode(from + (dice % size));
    return other === char ? String.fromCharCode(from + ((dice + 1) % size)) : other;
  }
  if (/\p{L}/u.test(char)) {
    const other = String.fromCharCode(97 + (dice % 26));
    return lower === char ? other : other.toUpperCase();
  }
  return /\p{Nd}/u.test(char) ? String(dice % 10) : char;
}

/** A number does not begin with 0 unless it did. */
function digit(value: number, dice: number, first: boolean): string {
  if (!first) return String((value + 1 + (dice % 9)) % 10);
  return value === 0 ? '0' : String(((value - 1 + 1 + (dice % 8)) % 9) + 1);
}
