import type { Excluded } from '@/lib/model/measure';
import { divide, scale } from '@/lib/stats/interval';
import { countsOf } from './engagement';
import { apartOnYoutube } from './formats';
import type { Kpi } from './kpi';
import { medianMeasure, type PostFigure } from './measure';
import { sampleOf } from './sample';

const FEWEST_LIKES = 20;

/** Median of 100 · comments ÷ likes per post with at least 20 likes. Example: 30 comments on 1 180 likes → 2.54. */
export const commentsPer100Likes: Kpi = {
  id: 'commentsPer100Likes',
  unit: 'perHundred',
  basis: 'likes',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apartOnYoutube,
  compute(input, format) {
    const { window, excluded } = sampleOf(input, format, ['likes', 'comments']);
    const thin: Excluded[] = [];
    const figures = window.flatMap((post): PostFigure[] => {
      const [likes, comments] = countsOf(post, ['likes', 'comments']) ?? [];
      if (!likes || !comments) return [];
      if (likes.value < FEWEST_LIKES) {
        thin.push({ postId: post.id, url: post.url, reason: 'too-few-likes' });
        return [];
      }
      const ratio = divide(comments, likes);
      return ratio ? [{ post, ...scale(ratio, 100), from: [likes, comments] }] : [];
    });
    const youtube = input.collected.profile.platform === 'youtube';
    const otherwise = thin.length > 0 ? 'too-few-posts' : youtube ? 'needs-opened-posts' : 'not-on-this-page';
    return medianMeasure(this, figures, { format, window, excluded: [...excluded, ...thin], otherwise });
  },
};
