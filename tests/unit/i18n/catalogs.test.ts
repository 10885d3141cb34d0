import { describe, expect, it } from 'vitest';
import { REACH_MODELS } from '@/lib/benchmarks/reach-models';
import { FIGURES } from '@/lib/benchmarks/shipped';
import { BENCHMARK_MESSAGES } from '@/lib/i18n/benchmarks';
import { MESSAGES } from '@/lib/i18n/messages';
import { PAGE_MESSAGES } from '@/lib/i18n/pages';

type Leaves = Map<string, string>;

/** Every message by its path; a function is called with numerals, so that its sentence is seen too. */
function leavesOf(messages: unknown, path = '', leaves: Leaves = new Map()): Leaves {
  if (typeof messages === 'string') leaves.set(path, messages);
  else if (typeof messages === 'function') leaves.set(path, String(messages('3', '12', '1', '2', '4')));
  else if (messages && typeof messages === 'object')
    for (const [key, value] of Object.entries(messages)) leavesOf(value, `${path}.${key}`, leaves);
  return leaves;
}

const CATALOGS = {
  'the card and the kit': [MESSAGES.en, MESSAGES.fr],
  'the page of benchmarks': [BENCHMARK_MESSAGES.en, BENCHMARK_MESSAGES.fr],
  'the pages': [PAGE_MESSAGES.en, PAGE_MESSAGES.fr],
} as const;

/** The same in both languages: names, terms of the field, and words that French took over. */
const ALIKE = /^(\.tier|\.platform|\.overlay\.name|\.kpi\.label|\.format|\.posts|\.overlay\.say\.(subject|placed))/;

describe.each(Object.entries(CATALOGS))('%s', (_, [english, french]) => {
  const [en, fr] = [leavesOf(english), leavesOf(french)];

  it('has every message in both languages', () => {
    expect([...en.keys()].filter((key) => !fr.has(key))).toEqual([]);
    expect([...fr.keys()].filter((key) => !en.has(key))).toEqual([]);
  });

  it('leaves none empty, and none that speaks of undefined', () => {
    // Where there are too few values to rank, the comparison says nothing of ranks.
    const empty = [...en, ...fr].filter(([key, text]) => text.trim() === '' && !key.endsWith('.too-few-values'));
    expect(empty).toEqual([]);
    const bad = [...en, ...fr].filter(([, text]) => /undefined|NaN|\[object/.test(text));
    expect(bad).toEqual([]);
  });

  it('is translated: sentences differ', () => {
    const sentences = [...en].filter(([key, text]) => text.split(' ').length > 2 && !ALIKE.test(key));
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter(([key, text]) => fr.get(key) === text).map(([key]) => key)).toEqual([]);
  });

  it('writes apostrophes and spaces as the language does', () => {
    expect([...en, ...fr].filter(([, text]) => text.includes("'"))).toEqual([]);
    const tight = [...fr].filter(([, text]) => /[^\s\u00a0\u202f][:;?!»%](\s|$)/.test(text));
    expect(tight).toEqual([]);
  });

  it('sentence case, no exclamation marks', () => {
    expect([...en, ...fr].filter(([, text]) => text.includes('!'))).toEqual([]);
  });
});

/** The models that a post's estimated reach can rest on. */
const MODELS = REACH_MODELS.filter(
  ({ kind, platform, formats, formula }) =>
    formula.kind === 'combinesVideo' ||
    (kind === 'reach' && platform === 'instagram' && formats.includes('image') && formula.kind !== 'combinesStill'),
);

it.each(['en', 'fr'] as const)('every published population and every reach model has a name, %s', (lang) => {
  const { explain } = MESSAGES[lang].overlay;
  const populations = new Set(Object.values(FIGURES).map((figure) => figure?.population ?? ''));
  expect([...populations].filter((population) => !(population in explain.population))).toEqual([]);
  expect(MODELS.length).toBeGreaterThan(2);
  expect(MODELS.filter(({ id }) => !(id in explain.model)).map(({ id }) => id)).toEqual([]);
});
