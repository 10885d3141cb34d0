import { expect, it } from 'vitest';
import { replacedBy, withFormer } from '@/lib/campaign/former';
import { fromFiles } from '@/lib/campaign/imported';
import { campaignResult } from '@/lib/messaging/campaign-schema';
import type { CampaignResult } from '@/lib/model/campaign';
import { aCampaign, aResult } from '../../support/builders/campaign';

it('what a second file of the kind has no column for stays as the first said it', () => {
  const visits = aResult({ clicks: 40, conversions: null, revenue: null, currency: 'USD' });
  expect(withFormer(visits, aResult())).toMatchObject({ clicks: 40, conversions: 3, revenue: 210, currency: 'EUR' });
  expect(withFormer(visits, undefined)).toBe(visits);
});

it('what stays is no newer for it: each count has the time of the file that said it', () => {
  const campaign = aCampaign();
  const undated = (of: Partial<CampaignResult>) => aResult({ id: 'p1  shop', day: null, revenue: null, ...of });
  const told = undated({ conversions: 9, importedAt: 1 });
  const dated = aResult({ conversions: 3, importedAt: 2 });
  const visits = (importedAt: number) => undated({ clicks: 40, conversions: null, importedAt });
  const merged = withFormer(visits(3), told);
  expect(fromFiles('conversions', [merged, dated], campaign)).toMatchObject({ value: 3, at: 2 });
  expect(fromFiles('conversions', [merged], campaign)).toMatchObject({ value: 9, at: 1 });
  expect(fromFiles('clicks', [merged], campaign)).toMatchObject({ value: 40, at: 3 });
  // However often it is carried on; and a file that says it itself makes it new.
  expect(fromFiles('conversions', [withFormer(visits(4), merged), dated], campaign)?.value).toBe(3);
  const again = withFormer(undated({ conversions: 8, importedAt: 5 }), merged);
  expect(fromFiles('conversions', [again, dated], campaign)).toMatchObject({ value: 8, at: 5 });
  expect(fromFiles('clicks', [again], campaign)).toMatchObject({ value: 40, at: 3 });
  expect(campaignResult.parse(again)).toEqual(again);
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
