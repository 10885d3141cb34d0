import { expect, it } from 'vitest';
import { aboutText } from '@/components/campaign/about-text';
import { learnt } from '@/lib/campaign/learn';
import { measured } from '@/lib/campaign/measured';
import { MESSAGES } from '@/lib/i18n/messages';
import { PAGE_MESSAGES } from '@/lib/i18n/pages';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

const book = (id: string, ...placements: ReturnType<typeof aPlacement>[]) => ({
  ...{ campaign: aCampaign({ id }), placements, results: [], dated: [] },
});
const words = PAGE_MESSAGES.en.campaign;

it('names a lesson’s creator by any campaign that has one, and never by a key', () => {
  const books = [book('c1', aPlacement({ profileKey: 'tiktok:7' })), book('c2', aPlacement())];
  const about = (value: string) => aboutText({ about: 'creator', value }, books, words, MESSAGES.en);
  expect(about('instagram:42')).toBe('Marlo Brenner');
  expect(about('youtube:UCabc')).toBe('a creator no longer here');
});

it('tells weekdays of what each site counts in its own way site by site', () => {
  const paid = { fee: 100, product: 0, platformCost: 0 };
  const placements = [
    aPlacement({ ...paid, id: 'a', views: 1_000, clicks: 30 }),
    aPlacement({ ...paid, id: 'b', profileKey: 'tiktok:7', views: 9_000, clicks: 30 }),
  ];
  const all = measured({ campaign: aCampaign(), placements, results: [], dated: [] });
  const days = (count: 'views' | 'clicks') =>
    learnt(count, all, () => 1)
      .filter(({ by }) => by === 'weekday')
      .map(({ by, value, perCost, ofMedian }) => [
        aboutText({ about: by, value }, [], words, MESSAGES.en),
        perCost,
        ofMedian,
      ]);
  expect(days('views')).toEqual([
    ['Monday, Instagram', 10, 1],
    ['Monday, TikTok', 90, 1],
  ]);
  expect(days('clicks')).toEqual([['Monday', 0.3, 1]]);
});
