import type { CampaignBook } from '@/lib/campaign/measured';
import type { Lesson } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { aCampaign, aPlacement, aResult } from '../../support/builders/campaign';
import { known, reported } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

export const TODAY = '2026-11-21';
/** Noon of a day in November 2026, here. */
export const noonOf = (day: number): number => new Date(2026, 10, day, 12).getTime();

/**
 * A campaign for sales with two creators, 19 of 28 days in.
 *
 * |       | cost                    | clicks | conversions | revenue |
 * | Marlo | 1 000 + 150 + 50        |  1 400 |          56 |   4 800 |
 * | Tilda | $ 1 000 × 0.9 = 900     |    600 |          14 |   1 500 |
 * | both  | 2 100                   |  2 000 |          70 |   6 300 |
 */
export const AUTUMN: CampaignBook = {
  campaign: aCampaign({
    ...{ budget: 3_000, startsOn: '2026-11-03', endsOn: '2026-11-30', at: noonOf(1) },
    goals: [{ metric: 'conversions', platform: null, value: 90 }],
    rates: [{ currency: 'USD', rate: 0.9, at: noonOf(2) }],
  }),
  placements: [
    aPlacement({
      ...{ fee: 1_000, product: 150, platformCost: 50, clicks: 1_400, code: 'MARLO10' },
      note: 'Marlo asks for more each time.',
    }),
    aPlacement({
      ...{ id: 'p2', profileKey: 'tiktok:7', name: 'Tilda Forsgren', format: 'video', currency: 'USD' },
      ...{ fee: 1_000, product: 0, platformCost: 0, clicks: 600, conversions: 14, revenue: 1_500 },
      note: 'Tilda was late.',
    }),
  ],
  results: [aResult({ conversions: 56, revenue: 4_800, importedAt: noonOf(20) })],
  dated: [],
};

export const LESSONS: Lesson[] = [
  { id: 'l1', campaignId: 'c1', text: 'Codes in the first line sold.', about: 'format', value: 'reel', at: noonOf(20) },
  { id: 'l2', campaignId: 'other', text: 'Of another campaign.', about: 'campaign', value: null, at: noonOf(20) },
];

/** Marlo as read: a typical reel is seen 50 000 times. */
export const REPORTS: ReadonlyMap<ProfileKey, Report> = new Map([
  [
    'instagram:42',
    report({
      profile: { key: 'instagram:42', displayName: 'Marlo Brenner' },
      measures: [reported(known('viewsPerPost', 50_000, 40_000, 60_000, { format: 'reel' }))],
    }),
  ],
]);

/** Three campaigns that are over, each with 1 000 clicks of 40 000 impressions: 20, 30 and 40 conversions of € 1 000. */
export const PAST: CampaignBook[] = [20, 30, 40].map((conversions, index) => ({
  campaign: aCampaign({ id: `past${index}`, name: `Spring ${index}`, endsOn: '2026-05-31' }),
  placements: [
    aPlacement({
      ...{ id: `past-p${index}`, campaignId: `past${index}`, format: 'image', impressions: 40_000, clicks: 1_000 },
      ...{ fee: 1_000, product: 0, platformCost: 0, conversions },
    }),
  ],
  ...{ results: [], dated: [] },
}));
