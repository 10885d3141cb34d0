import { type Folded, originalOf } from './fold';

/** What a discount code is called, in the plain form: EN, FR, DE, ES, IT, PT, NL. */
const CODE_WORD =
  '(?:(?:promo|discount|coupon|voucher|referral|rabatt|gutschein|kortings|actie)[- ]?)?codes?|codigos?|codice|codici|coupons?|cupom|cupon|cupao|gutschein|rabatt|korting|promo|descuento|desconto|sconto|remise|reduction|discount';
/** What may stand between the word and the code. */
const BETWEEN =
  '(?:\\s|[:="\'«»“”„*_>→👉-]|(?:is|my|our|est|ist|mon|mein|meinem|meinen|mi|es|mio|e|meu|mijn|promo|promotionnel|rabatt|discount|remise|reduction|de|du|descuento|desconto|sconto|korting|creator|createur|mit|avec|with|using|con|com|met)(?=[\\s:"\'«“„])){1,8}';
const AFTER_WORD = new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${CODE_WORD})(?=[^\\p{L}\\p{N}_])${BETWEEN}`, 'gu');
/** "ANNA10 for 10% off", "mit ANNA10 sparst du", "ANNA10 gives you": the word behind. */
const BEFORE_WORD =
  /(?<![\p{L}\p{N}_@#/.])[a-z]{2,15}\d{1,3}(?=["'«»“”*]*\s+(?:(?:for|pour|fur|para|per|voor|gives|donne|bekommst|sparst|te)\s+(?:\S+\s+){0,3}?)?(?:-?\s?\d{1,2}\s?(?:%|€|\$|£|percent|prozent|euros?)|off\b|rabatt|korting|sconto|descuento|desconto|de reduction|de remise))/gu;

/** Capitals and digits as codes are written: with a digit ("ANNA10"), or all capitals ("ANNA"). */
const WITH_DIGIT = /^(?=.*\p{L})(?=.*\d)[\p{L}\p{N}_-]{4,24}$/u;
const CAPITALS = /^\p{Lu}{4,20}$/u;
/** In any case: a name and a round percentage ("anna10"). */
const ROUND = /^\p{L}{3,20}(?:5|10|15|20|25|30|40|50)$/u;
/** Capitals behind "code" that are no discount. */
const NO_CODE =
  /^(?:RED|BLACK|POSTAL|BARRE|NAME|OPEN|SOURCE|HTML|JAVA|PYTHON|PYTHON\d|GEASS|LYOKO|MORSE|PENAL|CIVIL|NOW)$/u;

/**
 * Discount codes of a caption, each with the words before it ("avec le code ANNA10" gives "code ANNA10"), as they stand
 * in it. A code has a letter and a digit, or four capitals and more right behind its word; postal codes are none.
 */
export function codesIn(caption: string, plain: Folded): string[] {
  const { text } = plain;
  const behind = [...text.matchAll(AFTER_WORD)].flatMap((match) => {
    const from = match.index + match[0].length;
    const length = text.slice(from).match(/^[\p{L}\p{N}_-]+/u)?.[0].length ?? 0;
    return isCode(originalOf(caption, plain, from, from + length)) ? [[match.index, from + length] as const] : [];
  });
  const before = [...text.matchAll(BEFORE_WORD)]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .filter(([start, end]) => isCode(originalOf(caption, plain, start, end)))
    .filter(([, end]) => !behind.some(([, last]) => last === end));
  const codes = [...behind, ...before]
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => originalOf(caption, plain, start, withClosing(text, start, end)).replace(/\s+/g, ' '));
  return [...new Set(codes)];
}

/** The quotation mark that closes one opened in the words is one of them. */
function withClosing(text: string, start: number, end: number): number {
  const isOpen = /["«“„][^"«»“”„]*$/.test(text.slice(start, end));
  return isOpen ? end + (text.slice(end).match(/^ ?["»”“]/)?.[0].length ?? 0) : end;
}

const isCode = (token: string): boolean =>
  ROUND.test(token) ||
  (!NO_CODE.test(token) && token === token.toUpperCase() && (WITH_DIGIT.test(token) || CAPITALS.test(token)));
