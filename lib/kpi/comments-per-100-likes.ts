import type { Excluded } from '@/lib/model/measure';
import { divide, scale } from '@/lib/stats/interval';
import { type CountField, countsOf } from './engagement';
import { togetherAndApart } from './formats';
import type { Kpi } from './kpi';
import { medianMeasure, type PostFigure } from './measure';
import { exclude, sampleOf } from './sample';

const FEWEST_LIKES = 20;
const NEEDS: readonly CountField[] = ['likes', 'comments'];

/**
 * Median of 100 · comments ÷ likes per post with at least 20 likes; posts with fewer are left out.
 * Example: {"site":"instagram","format":"image","likes":[1180,500,100,19],"comments":[30,25,1,19]} → 2.54 [1.00, 5.00]
 * Example: {"site":"tiktok","likes":[19,12,8],"comments":[2,2,2]} → null: too-few-posts
 */
export const commentsPer100Likes: Kpi = {
  id: 'commentsPer100Likes',
  unit: 'perHundred',
  basis: 'likes',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: togetherAndApart,
  compute(input, format) {
    const { window, excluded } = sampleOf(input, format, NEEDS);
    const thin: Excluded[] = [];
    const figures = window.flatMap((post): PostFigure[] => {
      const [likes, comments] = countsOf(post, NEEDS) ?? [];
      if (!likes || !comments) return [];
      const ratio = likes.value < FEWEST_LIKES ? null : divide(comments, likes);
      if (!ratio) thin.push(exclude(post, 'too-few-likes'));
      return ratio ? [{ post, ...scale(ratio, 100), from: [likes, comments] }] : [];
    });
    return medianMeasure(this, figures, { format, sample: { window, excluded: [...excluded, ...thin] }, needs: NEEDS });
  },
};
