const LOCAL = "[\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}";
const DOMAIN = '(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,6}\\p{L}{2,24}';
const PLAIN = new RegExp(`(?<![\\p{L}\\d._%+-])${LOCAL}@${DOMAIN}(?![\\p{L}\\d@])`, 'iu');
/** "name (at) domain (dot) com": only with brackets around the "at", bare words are prose. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\d._%+-])(${LOCAL})\\s?[([{]\\s?at\\s?[)\\]}]\\s?(${DOMAIN})(?![\\p{L}\\d])`,
  'iu',
);
const SPELT_DOT = /\s?[([{]\s?dot\s?[)\]}]\s?/giu;
const FILE = /\.(?:png|jpe?g|gif|webp|svg|css|js)$/i;

/** First plausible e-mail address of a bio, in lower case; "name (at) domain.com" too. Null where none is clear. */
export function findEmail(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .slice(0, 20_000);
  const direct = plain.match(PLAIN)?.[0];
  if (direct && !FILE.test(direct)) return tidy(direct);
  const spelt = plain.replace(SPELT_DOT, '.').match(SPELT);
  return spelt ? tidy(`${spelt[1]}@${spelt[2]}`) : null;
}

const tidy = (email: string): string | null => {
  const found = email.toLowerCase();
  return /\.\.|\.@/.test(found) ? null : found;
};
