import { detectAll } from 'tinyld/light';
import { CUES, LISTED, type Listed } from './cues';
import { tokensOf, withoutNames } from './tokens';

/** Under this many letters no detector is right often enough (measured: 59 %). */
const FEWEST_LETTERS = 15;
/** How many times likelier than the next a language has to be. */
const MARGIN = 1.25;

/** "pt-BR", "EN_us" → "pt", "en"; null for what names no language ("und", "", "zxx"). */
export function languageOfMark(mark: string | null): string | null {
  const code = mark?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2}$/.test(code) && code !== 'un' ? code : null;
}

/** Too short for any detector to be trusted on its own. */
export const isShort = (text: string): boolean => lettersIn(plainOf(text)) < FEWEST_LETTERS;

/** The language of a text (ISO 639-1), or null where it is not clear. */
export function detectLanguage(text: string): string | null {
  const plain = plainOf(text);
  if (lettersIn(plain) === 0) return null;
  const [first, second] = detectAll(plain.slice(0, 400));
  const words = byFunctionWords(plain);
  if (first && first.lang === words?.language) return words.language;
  if (lettersIn(plain) < FEWEST_LETTERS) return words && words.lead > 1 ? words.language : null;
  if (!first) return words?.language ?? null;
  if (words && words.lead > 1) return words.language;
  // Two witnesses that contradict each other are none.
  if (words && isListed(first.lang)) return null;
  return first.accuracy >= MARGIN * (second?.accuracy ?? 0) ? first.lang : null;
}

const plainOf = (text: string): string => withoutNames(text).replace(/#[\p{L}\p{N}_]+/gu, ' ');
const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const isListed = (language: string): language is Listed => (LISTED as readonly string[]).includes(language);

/** The one of our languages whose function words stand in a text most often, and by how many words it leads. */
function byFunctionWords(text: string): { language: Listed; lead: number } | null {
  const words = tokensOf(text, 'en').flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const counts = LISTED.map((language) => ({
    language,
    count: words.filter((word) => COMMON[language].has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count === second.count) return null;
  return { language: first.language, lead: first.count - second.count };
}

const COMMON = Object.fromEntries(
  Object.entries({
    en: 'the this that these is are was were be been have has had i you he she it we they my your his her our their me him them and or of to in on at for with from about what who when just all out up get got do did does will would can there here its im dont',
    fr: 'le la les un une des du de et est sont je tu il elle nous vous ils elles ce cette ces mon ma mes ton ta tes son sa ses c j l d qu que qui pas ne avec pour dans sur trop tres tellement mais ou au aux tout toute fait etre suis as ai ca cest',
    es: 'el la los las un una unos de del y es son yo tu ella nosotros me te se lo le que mi mis su sus con por para en muy pero como esta este eso esa todo hay ya mas al estoy eres soy',
    de: 'der die das ein eine einen und ist sind ich du er sie es wir ihr mein meine dein deine sein mit fur auf im am zu von nicht auch so wie was bin hast hat habe war aber dir mir dich mich den dem noch schon nur',
    pt: 'o a os as um uma uns de do da dos das e eh sao eu voce vc ele ela nos me te se que meu minha seu sua com por pra para em no na muito mas como esta esse essa isso tudo ja mais nao tem ta to foi ser',
    it: 'il lo la i gli le un una uno di del della dei e sono io tu lui lei noi mi ti si che mio mia tuo tua suo sua con per in nel molto ma come questo questa tutto piu non sei hai ha ho e anche al alla da',
  } satisfies Record<Listed, string>).map(([language, text]) => [language, new Set(text.split(' '))]),
) as Record<Listed, Set<string>>;

/** Words that are no evidence of a language on their own are left to the detector; those that negate in one tell as well. */
for (const language of LISTED)
  for (const word of CUES[language].negators) if (word.length > 2) COMMON[language].add(word);
