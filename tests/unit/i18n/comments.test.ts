import { expect, it } from 'vitest';
import { createFormats } from '@/lib/i18n/format';
import { MESSAGES } from '@/lib/i18n/messages';
import { datedTerms } from '@/lib/settings/brand-terms';
import { aMeasure } from '../export/builders';

const f = { en: createFormats('en', MESSAGES.en), fr: createFormats('fr', MESSAGES.fr) };
const sentiment = (value: number, low: number, high: number) =>
  aMeasure('netSentiment', value, {
    unit: 'points',
    basis: 'comments',
    confidence: 'estimate',
    low,
    high,
    parts: { positive: 1 },
  });

it('a sentiment is a direction with its range, never a bare figure', () => {
  const leaning = sentiment(45, 11.6, 78.4);
  expect(f.en.measure(leaning)).toBe('leaning positive, +12 to +78');
  expect(f.fr.measure(leaning)).toBe('plutôt positif, de +12 à +78');
  expect(f.en.measure(sentiment(-60, -95, -25))).toBe('leaning negative, −95 to −25');
  expect(f.en.interval(leaning)).toBe('');
});

it('a range that holds 0 has no clear direction', () => {
  expect(f.en.measure(sentiment(20, -15, 55))).toBe('no clear direction, −15 to +55');
  expect(f.en.measure(sentiment(20, 0, 40))).toBe('no clear direction, 0 to +40');
  expect(f.en.measure(sentiment(20, -0.3, 40))).toBe('no clear direction, 0 to +40');
});

it('a share of comments names its language; an unknown code stands for itself', () => {
  const share = aMeasure('audienceLanguage', 0.62, { unit: 'fraction', basis: 'comments', parts: { pt: 62, en: 38 } });
  expect(f.en.measure(share)).toBe('Portuguese 62%');
  expect(f.fr.measure(share)).toBe('portugais 62\u202f%');
  expect(MESSAGES.en.comments.language('??')).toBe('??');
});

it('a brand keeps the day on which it was added, whatever becomes of its capitals', () => {
  const before = [{ term: 'acme', addedAt: 1 }];
  expect(datedTerms(['Acme', 'Kilnhouse'], before, 9)).toEqual([
    { term: 'Acme', addedAt: 1 },
    { term: 'Kilnhouse', addedAt: 9 },
  ]);
});
