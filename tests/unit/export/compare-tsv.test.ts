import { expect, it } from 'vitest';
import { compareToTsv } from '@/lib/export/compare-tsv';
import { LABELS } from '@/lib/export/words';
import { aMeasure, aReport, reported } from './builders';

const lina = aReport();
const max = aReport({ platform: 'youtube', displayName: '=Max' }, [
  reported(aMeasure('viewsPerPost', 9_000, { unit: 'count', basis: 'posts' }), {
    level: 'own',
    rank: 2,
    of: 7,
    band: null,
    verdict: null,
    couldBeTypical: false,
  }),
]);

it('lists each KPI with the values of both cards, their verdicts, and why a value is missing', () => {
  const lines = compareToTsv([lina, max], LABELS.en).split('\n');
  expect(lines[0]).toBe("KPI\tLina Paints (Instagram)\tLina Paints – Verdict\t'=Max (YouTube)\t'=Max – Verdict");
  expect(lines[1]).toBe(
    'Engagement rate (by followers) (%)\t3.741\tbetween the published figures\t\tdoes not apply here',
  );
  expect(lines).toContain('Typical views per post\t12346\t\t9000\trank 2 of 7');
  expect(lines).toContain('View rate (%)\t\tshown on another tab or page\t\tdoes not apply here');
  expect(lines).toHaveLength(6);
});

it('writes French words and decimal commas', () => {
  const [, rate] = compareToTsv([lina, max], LABELS.fr).split('\n');
  expect(rate).toBe('Taux d’engagement (par abonnés) (%)\t3,741\tentre les chiffres publiés\t\tsans objet ici');
});
