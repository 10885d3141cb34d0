import { expect, it } from 'vitest';
import { replacedBy, withFormer } from '@/lib/campaign/former';
import { aResult } from '../../support/builders/campaign';

it('what a second file of the kind has no column for stays as the first said it', () => {
  const visits = aResult({ clicks: 40, conversions: null, revenue: null, currency: 'USD' });
  expect(withFormer(visits, aResult())).toMatchObject({ clicks: 40, conversions: 3, revenue: 210, currency: 'EUR' });
  expect(withFormer(visits, undefined)).toBe(visits);
});

it('names the days that an import would change, and none that it says again or adds', () => {
  const stored = [
    aResult(),
    aResult({ id: 'p1 2026-11-04 shop', day: '2026-11-04', conversions: 2, revenue: 300 }),
    aResult({ id: 'p2 2026-11-02 shop', placementId: 'p2', day: '2026-11-02', conversions: 1, revenue: 5 }),
  ];
  const file = [
    aResult({ file: 'again.csv', importedAt: 9 }),
    aResult({ id: 'p1 2026-11-04 shop', day: '2026-11-04', conversions: 1, revenue: 250.5 }),
    aResult({ id: 'p1 2026-11-05 shop', day: '2026-11-05' }),
    aResult({
      id: 'p2 2026-11-02 shop',
      placementId: 'p2',
      day: '2026-11-02',
      conversions: 1,
      revenue: 5,
      currency: 'GBP',
    }),
  ];
  expect(
    replacedBy(file, stored).map(({ before, after }) => [after.day, before.revenue, after.revenue, after.currency]),
  ).toEqual([
    ['2026-11-02', 5, 5, 'GBP'],
    ['2026-11-04', 300, 250.5, 'EUR'],
  ]);
});
