import { describe, expect, it } from 'vitest';
import { countsBehind, FROM_HEADER, readBetween } from '@/lib/kpi/made-of';
import { KPIS, measuresOf } from '@/lib/kpi/registry';
import type { KpiId } from '@/lib/model/measure';
import { aPost, kpiInput, NOW } from '../../support/builders';

const image = aPost('instagram', { format: 'image', likes: 1 });
const reel = aPost('instagram', { format: 'reel', views: 1 });
const video = aPost('tiktok', { views: 1 });

describe('what a figure is made of', () => {
  it.each<[KpiId, string[], string[], string[]]>([
    ['engagementRateByFollowers', ['likes', 'comments'], ['likes', 'comments'], ['likes', 'comments', 'shares']],
    ['sponsoredLift', ['likes', 'comments'], ['likes', 'comments'], ['likes', 'comments', 'shares']],
    [
      'engagementRateByReach',
      ['likes', 'comments'],
      ['likes', 'comments', 'views'],
      ['likes', 'comments', 'shares', 'views'],
    ],
    ['likeRate', ['likes'], ['likes', 'views'], ['likes', 'views']],
    ['commentRate', ['comments'], ['comments', 'views'], ['comments', 'views']],
    ['shareRate', ['shares'], ['shares', 'views'], ['shares', 'views']],
    ['saveRate', ['saves'], ['saves', 'views'], ['saves', 'views']],
    ['outlierShare', ['likes'], ['views'], ['views']],
    ['estimatedReach', ['likes'], ['views'], ['views']],
    ['estimatedImpressions', ['likes'], ['views'], ['views']],
    ['likesPerPost', ['likes'], ['likes'], ['likes']],
    ['likesSpread', ['likes'], ['likes'], ['likes']],
    ['commentsPerPost', ['comments'], ['comments'], ['comments']],
    ['commentsPer100Likes', ['likes', 'comments'], ['likes', 'comments'], ['likes', 'comments']],
  ])('%s: an image, a reel and a TikTok', (id, ofImage, ofReel, ofVideo) => {
    expect([image, reel, video].map((post) => countsBehind(id, post))).toEqual([ofImage, ofReel, ofVideo]);
  });

  it.each<[KpiId, string[]]>([
    ['engagementRateByViews', ['likes', 'comments', 'shares', 'views']],
    ['engagementRateFull', ['likes', 'comments', 'shares', 'saves', 'views']],
    ['viewsPerPost', ['views']],
    ['viewRate', ['views']],
    ['viewStability', ['views']],
    ['retentionProxy', ['views']],
    ['cadence', []],
    ['sponsoredShare', []],
    ['growth30d', []],
  ])('%s of a TikTok', (id, counts) => expect(countsBehind(id, video)).toEqual(counts));

  it('of the header is what its figures cannot do without', () => {
    const given = { followers: 100, following: 10, postsTotal: 5, likesTotal: 50, viewsTotal: 500 };
    for (const platform of ['tiktok', 'youtube'] as const) {
      const all = measuresOf(kpiInput(platform, given));
      for (const { measure } of all.filter(({ measure: { n, id } }) => n === 0 && id in FROM_HEADER)) {
        if (measure.value === null) continue;
        for (const name of FROM_HEADER[measure.id] ?? []) {
          const { [name as keyof typeof given]: _, ...rest } = given;
          const without = measuresOf(kpiInput(platform, rest)).find(({ measure: { id } }) => id === measure.id);
          expect(without?.measure.value, `${measure.id} without ${name}`).toBeNull();
        }
      }
    }
    expect(Object.keys(FROM_HEADER).every((id) => KPIS.some((kpi) => kpi.id === id))).toBe(true);
  });
});

describe('when the counts behind a figure were read', () => {
  const posts = [
    aPost('tiktok', { views: 1, likes: 1, at: NOW - 900 }),
    aPost('tiktok', { views: 1, at: NOW - 500 }),
    aPost('tiktok', { likes: 1, at: NOW }),
  ];

  it('is from the oldest to the newest of those that it is made of', () => {
    expect(readBetween('viewsPerPost', posts)).toEqual({ from: NOW - 900, to: NOW - 500 });
    expect(readBetween('likesPerPost', posts)).toEqual({ from: NOW - 900, to: NOW });
  });

  it('is never where none was, or where it goes by dates', () => {
    expect(readBetween('commentsPerPost', posts)).toBeNull();
    expect(readBetween('cadence', posts)).toBeNull();
    expect(readBetween('viewsPerPost', [])).toBeNull();
  });
});
