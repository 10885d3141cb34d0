import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KpiId } from '@/lib/model/measure';
import type { CommentRow } from '@/lib/model/sentiment';
import { DAY, kpiInput, NOW } from '../../support/builders';
import { aComment, brandTerms, type CommentCounts, comments } from '../../support/builders/comment';
import { ROOT } from '../../tools/root';
import { measureOf } from './measuring';

const FILES: [KpiId, string][] = [
  ['netSentiment', 'net-sentiment'],
  ['brandSentiment', 'brand-sentiment'],
  ['audienceLanguage', 'audience-language'],
  ['genericComments', 'generic-comments'],
];

const measured = (id: KpiId, rows: CommentRow[], terms = brandTerms([])) =>
  measureOf(id, { ...kpiInput('instagram', {}, [], { settings: { brandTerms: terms } }), comments: rows });

describe.each(FILES)('%s: its worked examples', (id, file) => {
  const source = readFileSync(join(ROOT, 'lib', 'kpi', `${file}.ts`), 'utf8');
  const examples = [...source.matchAll(/^ \* Example: (\{.*\}) → (.+)$/gm)].map(([, json = '', said = '']) => [
    json,
    said,
  ]);

  it('has one with a figure and one without', () => {
    expect(examples.some(([, said]) => said?.startsWith('null'))).toBe(true);
    expect(examples.some(([, said]) => !said?.startsWith('null'))).toBe(true);
  });

  it.each(examples)('%s → %s', (json, said) => {
    const counts: CommentCounts = JSON.parse(json ?? '');
    const { value, low, high, reason } = measured(id, comments(counts), brandTerms(counts.terms ?? []));
    const digits = id.endsWith('Sentiment') ? 1 : 4;
    const end = (figure: number | null) => figure?.toFixed(digits).replace(/\.?0+$/, '');
    const plain = (text?: string) => text?.replace(/(\.\d*?)0+(?=[,\] ]|$)/g, '$1').replace(/\.(?=[,\] ]|$)/g, '');
    expect(value === null ? `null: ${reason}` : `${end(value)} [${end(low)}, ${end(high)}]`).toBe(plain(said));
  });
});

describe('net sentiment', () => {
  it('counts those that could be told, of those that were seen', () => {
    const measure = measured('netSentiment', comments({ positive: 20, negative: 5, unknown: 15 }));
    expect(measure).toMatchObject({ n: 25, of: 40, confidence: 'estimate', used: [], reason: undefined });
    expect(measure.parts).toEqual({ positive: 20, neutral: 0, negative: 5, unknown: 15 });
  });

  it('is all there is where all agree: the range is the method’s own error', () => {
    expect(measured('netSentiment', comments({ positive: 30 }))).toMatchObject({ value: 100, low: 80, high: 100 });
    expect(measured('netSentiment', comments({ neutral: 30 }))).toMatchObject({ value: 0, low: -20, high: 20 });
  });

  it('without any comment says so', () => {
    expect(measured('netSentiment', [])).toMatchObject({ value: null, reason: 'too-few-comments', n: 0, of: 0 });
  });
});

describe('brand sentiment', () => {
  const named = Array.from({ length: 30 }, (_, i) =>
    aComment(i, { label: 'positive', terms: ['Acme'], at: NOW - (i < 25 ? 0 : 9 * DAY) }),
  );

  it('counts a term from the day on which it was added, whatever its capitals', () => {
    const since = NOW - 3 * DAY;
    const measure = measured('brandSentiment', named, brandTerms(['ACME'], since));
    expect(measure).toMatchObject({ value: 100, n: 25, of: 25, window: { from: since } });
  });

  it('of another term counts none', () => {
    expect(measured('brandSentiment', named, brandTerms(['Kilnhouse']))).toMatchObject({ value: null, of: 0 });
  });
});

it('languages stand in the order of how many comments have them, and the first is the figure’s', () => {
  const measure = measured('audienceLanguage', comments({ languages: { de: 3, pt: 20, en: 3 }, wordless: 4 }));
  expect(Object.entries(measure.parts ?? {})).toEqual([
    ['pt', 20],
    ['de', 3],
    ['en', 3],
  ]);
  expect(measure).toMatchObject({ n: 26, of: 30, value: 20 / 26 });
});
