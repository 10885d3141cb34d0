import { expect, it } from 'vitest';
import { asCollaborations } from '@/lib/campaign/as-collaborations';
import { figuresOf } from '@/lib/money/registry';
import { aCampaign, aPlacement, aResult } from '../../support/builders/campaign';

const OVER = aCampaign({ id: 'over', startsOn: '2026-09-01', endsOn: '2026-09-30', margin: 0.5 });
const RUNNING = aCampaign({ id: 'running', startsOn: '2026-11-01', endsOn: '2026-12-14' });
const costs = { fee: 100, product: 20, platformCost: 0, currency: 'USD' };
const book = (campaign: typeof OVER) => ({
  campaign: { ...campaign, rates: [{ currency: 'USD', rate: 0.5, at: 1 }] },
  placements: [
    aPlacement({ campaignId: campaign.id, ...costs, clicks: 40 }),
    aPlacement({ id: 'unmeasured', campaignId: campaign.id, ...costs }),
  ],
  results: [aResult({ campaignId: campaign.id, conversions: 2, revenue: 90 })],
  dated: [],
});

it('placements of past campaigns are collaborations in the campaign’s currency; those that still run are not', () => {
  const [only, ...others] = asCollaborations([book(OVER), book(RUNNING)], '2026-11-27');
  expect(others).toEqual([]);
  expect(only).toMatchObject({ profileKey: 'instagram:42', currency: 'EUR', clicks: 40, conversions: 2, views: null });
  const figures = figuresOf({ collaboration: only as NonNullable<typeof only>, expected: null, emv: null });
  const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
  // 120 USD at 0.5 are € 60: € 30 an order, € 1.50 a click; 90 · 0.5 − 60 = −15 over 60.
  expect([value('cpa'), value('cpc'), value('roi')]).toEqual([30, 1.5, -0.25]);
});

it('a cost that is not known stays so', () => {
  const unknown = { ...book(OVER), placements: [aPlacement({ campaignId: 'over', fee: 100, conversions: 3 })] };
  expect(asCollaborations([unknown], '2026-11-27')).toMatchObject([{ fee: null, conversions: 3 }]);
});
