import { wilson90 } from '@/lib/stats/wilson';
import { commentMeasure } from './comments-seen';
import type { Kpi } from './kpi';

/**
 * Share of the comments seen that say nothing of their own: emoji only, one word, or a mention only. A fraction with
 * Wilson's 90 % interval; under 20 comments there is no figure. Many of them may be bought, or a habit of the topic.
 * Example: {"generic":30,"positive":30} → 0.5 [0.3961, 0.6039]
 * Example: {"generic":10,"positive":9} → null: too-few-comments
 */
export const genericComments: Kpi = {
  id: 'genericComments',
  unit: 'fraction',
  basis: 'comments',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  compute({ comments: seen = [] }) {
    const generic = seen.filter((comment) => comment.generic).length;
    const parts = { generic, others: seen.length - generic };
    return commentMeasure(this, seen.length, seen, { figure: wilson90(generic, seen.length), parts });
  },
};
