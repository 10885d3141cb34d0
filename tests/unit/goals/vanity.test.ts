import { expect, it } from 'vitest';
import { vanityOf } from '@/lib/goals/vanity';
import type { ReportedMeasure } from '@/lib/model/report';
import { collaboration } from '../../support/builders/collaboration';
import { firm, known, none, reported } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const kinds = (measures: ReportedMeasure[], revenue: number | null = 1, isEmvOn = false) =>
  vanityOf(report({ measures }), collaboration({ revenue }), isEmvOn).map(({ kind }) => kind);

const P10 = 0.1;
const firmBand = firm([0.2, 0.3, 0.5], 'below');
const band =
  'band' in firmBand && firmBand.level === 'firm' ? { ...firmBand, band: { ...firmBand.band, p10: P10 } } : firmBand;

it('followers who do not see the posts: the whole range lies below p10', () => {
  expect(kinds([reported(known('viewRate', P10 / 2, P10 / 3, P10 * 0.9), band)])).toEqual(['followers']);
  expect(kinds([reported(known('viewRate', P10 / 2, P10 / 3, P10 * 1.1), band)])).toEqual([]);
  expect(kinds([reported(known('viewRate', P10 / 2, P10 / 3, P10 * 0.9, { n: 5 }), band)])).toEqual([]);
  expect(kinds([reported(known('viewRate', P10 / 2, P10 / 3, P10 * 0.9), none('nothing-published'))])).toEqual([]);
});

it('likes beside comments that say nothing: half or more of at least 20', () => {
  const generic = (value: number, n: number) => [reported(known('genericComments', value, value, value, { n }))];
  expect(kinds(generic(0.5, 20))).toEqual(['likes']);
  expect(kinds(generic(0.49, 20))).toEqual([]);
  expect(kinds(generic(0.9, 19))).toEqual([]);
});

it('EMV while no revenue is known', () => {
  expect(kinds([], null, true)).toEqual(['emv']);
  expect(kinds([], 900, true)).toEqual([]);
  expect(kinds([], null, false)).toEqual([]);
});

it('a mean far above the median', () => {
  const views = (mean: number, n = 12) => [reported(known('viewsPerPost', 1_000, 900, 1_100, { mean, n }))];
  expect(kinds(views(1_600))).toEqual(['mean']);
  expect(kinds(views(1_400))).toEqual([]);
  expect(kinds(views(1_600, 5))).toEqual([]);
});
