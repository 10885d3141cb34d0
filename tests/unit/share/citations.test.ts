import { expect, it } from 'vitest';
import { citationsOf } from '@/components/report/citations';
import { sheetWords } from '@/components/share/sheet-words';
import type { PublishedFigure, Reference } from '@/lib/model/report';

const FIGURE: Omit<PublishedFigure, 'value'> = {
  record: 'lantern.json#0',
  statistic: 'median',
  source: 'Lantern Lab',
  title: null,
  url: 'https://lantern.example/report in-the-repository',
  year: 2026,
  population: 'creators',
  numerator: 'likes+comments',
  denominator: 'followers',
  tier: '10K-50K',
  region: 'UK',
  quality: 'B',
  sample: 400,
};
const BAND = { p10: null, p25: 0.012, p50: 0.015, p75: 0.019, p90: null, n: 400 };
const cited = (reference: Reference) => citationsOf(reference, 'fraction', sheetWords('en'));

it('cites publisher, year, figure, population, size, definition, quality and address', () => {
  const figures = [{ ...FIGURE, value: 0.0185 }];
  expect(cited({ level: 'indicative', figures, position: 'above' })).toEqual([
    {
      source: 'Lantern Lab 2026',
      url: 'https://lantern.example/report',
      value: '1.85%',
      about: 'creators, 10K–50K followers, likes + comments ÷ followers, median, UK, n = 400, quality B',
    },
  ]);
  const [firm] = cited({ level: 'firm', band: BAND, figure: FIGURE, verdict: 'above', couldBeTypical: false });
  expect(firm).toMatchObject({ source: 'Lantern Lab 2026', value: '1.5%' });
});

it('of the user’s own figures it names no place where they stand, and says that they were brought in', () => {
  const band = { ...BAND, p50: null };
  const [own] = cited({ level: 'imported', band, figure: FIGURE, verdict: null, couldBeTypical: false });
  expect(own).toMatchObject({ source: 'Lantern Lab 2026, figures brought in by hand', url: null });
  expect(own).not.toHaveProperty('value');
});

it('cites nothing for profiles that were read, nor where there is nothing to compare with', () => {
  expect(cited({ level: 'own', rank: 2, of: 7, band: null, verdict: null, couldBeTypical: false })).toEqual([]);
  expect(cited({ level: 'none', why: 'by-design' })).toEqual([]);
});
