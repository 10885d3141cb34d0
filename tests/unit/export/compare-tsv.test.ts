import { expect, it } from 'vitest';
import { pastedWords } from '@/components/compare/pasted-words';
import { compareToTsv } from '@/lib/export/compare-tsv';
import type { Report } from '@/lib/model/report';
import { aMeasure, aReport, reported } from './builders';

const lina = aReport();
const max = aReport({ platform: 'youtube', displayName: '=Max' }, [
  reported(aMeasure('viewsPerPost', 9_000, { unit: 'count', basis: 'posts', low: 9_000, high: 9_000 }), {
    level: 'own',
    rank: 2,
    of: 7,
    band: null,
    verdict: null,
    couldBeTypical: false,
  }),
]);

/** The pasted cells by KPI: value, low, high, basis and verdict of each profile. Every kind of space is one space. */
function pasted(reports: readonly Report[], lang: 'en' | 'fr'): Record<string, string[]> {
  const lines = compareToTsv(reports, pastedWords(lang, reports))
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n');
  return Object.fromEntries(lines.map((line) => line.split('\t')).map(([kpi = '', ...cells]) => [kpi, cells]));
}

it('has for each profile the value, its ends, what it is made of and its verdict', () => {
  const table = pasted([lina, max], 'en');
  const columns = (name: string) => [name, `${name} – Low`, `${name} – High`, `${name} – Basis`, `${name} – Verdict`];
  expect(table.KPI).toEqual([...columns('Lina Paints (Instagram)'), ...columns('=Max (YouTube)')].map(guarded));
  expect(table['Engagement rate, by followers (%)']).toEqual([
    ...['3.74', '3.37', '4.12', '3.37–4.12% · median of 12 posts · exact counts', 'between the 2 published figures'],
    ...['', '', '', 'not on this site', ''],
  ]);
  expect(table['Typical views per post']).toEqual([
    ...['12300', '11100', '13600', '11.1K–13.6K · median of 12 posts · exact counts', ''],
    ...['9000', '', '', 'median of 12 posts · exact counts', 'rank 2 of 7 you have read at this size'],
  ]);
  expect(table['View rate (%)']?.slice(0, 5)).toEqual(['', '', '', 'not on this page yet', '']);
  expect(Object.keys(table)).toHaveLength(6);
});

const guarded = (text: string) => (text.startsWith('=') ? `'${text}` : text);

it('what is a range on the screen has two ends and no value, and says that it is an estimate', () => {
  const reach = (low: number, high: number) =>
    aReport({}, [
      reported(
        aMeasure('estimatedReach', low, { unit: 'count', basis: 'model', low, high, n: 9, confidence: 'estimate' }),
      ),
    ]);
  expect(pasted([reach(13_140, 18_420), reach(2_931, 10_020)], 'en')['Estimated reach per post']).toEqual([
    ...['', '13000', '18000', '13K–18K · modelled · median of 9 posts · estimate', ''],
    ...['', '2900', '10000', '2.9K–10K · modelled · median of 9 posts · estimate', ''],
  ]);
});

it('rounds days down as the screen does, and has a growth over its time, not of posts', () => {
  const parts = { per30Days: 1, spanDays: 20, insideRounding: 0 };
  const growth = aMeasure('growth30d', 0.01234, { basis: 'ownSnapshots', n: 2, parts });
  const at = Date.UTC(2026, 10, 24, 12);
  const days = aMeasure('daysSinceLastPost', 0.8016, {
    ...{ unit: 'days', basis: 'posts', low: 0.8016, high: 0.8016, n: 1, confidence: 'exact' },
    window: { from: at, to: at, size: 1 },
  });
  const table = pasted([aReport({}, [reported(growth), reported(days)])], 'en');
  expect(table['Follower growth (%)']).toEqual(['1.2', '', '', 'own history · per 30 days · exact counts', '']);
  expect(table['Days since last post']).toEqual(['0', '', '', '24 Nov 2026 · exact counts', '']);
});

it('a growth inside the rounding has its bound and no value', () => {
  const parts = { per30Days: 0, spanDays: 9, insideRounding: 1 };
  const measure = { low: -0.004, high: 0.006, confidence: 'rounded', basis: 'ownSnapshots', parts } as const;
  const still = aReport({}, [reported(aMeasure('growth30d', 0.001, measure))]);
  const basis = 'less than 0.6% · own history · in 9 days · rounded counts';
  expect(pasted([still], 'en')['Follower growth (%)']).toEqual(['', '-0.6', '0.6', basis, '']);
});

it('writes French words and decimal commas', () => {
  const table = pasted([lina, max], 'fr');
  expect(table.KPI?.slice(1, 4)).toEqual(['Min.', 'Max.', 'Base'].map((word) => `Lina Paints (Instagram) – ${word}`));
  expect(table['Taux d’engagement, par abonnés (%)']).toEqual([
    ...['3,74', '3,37', '4,12', '3,37–4,12 % · médiane, 12 posts · chiffres exacts', 'entre les 2 chiffres publiés'],
    ...['', '', '', 'absent de ce site', ''],
  ]);
  expect(table['Vues typiques par post']?.[0]).toBe('12300');
});
