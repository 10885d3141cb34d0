import { expect, it } from 'vitest';
import { PAGE_MESSAGES } from '@/lib/i18n/pages';

const { campaign, history } = PAGE_MESSAGES.fr;

it('a French sentence that ends in a month cut short has one full stop', () => {
  expect(campaign.chart.finding('690 €', '6 nov.')).toBe('690 € au 6 nov.');
  expect(campaign.chart.finding('690 €', '6 mai')).toBe('690 € au 6 mai.');
  expect(history.apart.gap('3 oct.', '6 nov.')).toMatch(/ 6 nov\.$/);
});

it('no comment and one comment are singular in French', () => {
  expect([0, 1, 2].map((n) => campaign.brand.of(n, 3))).toEqual([
    '0 commentaire jugé sur 3',
    '1 commentaire jugé sur 3',
    '2 commentaires jugés sur 3',
  ]);
});
