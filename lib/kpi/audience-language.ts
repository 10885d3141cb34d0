import { wilson90 } from '@/lib/stats/wilson';
import { commentMeasure } from './comments-seen';
import type { Kpi } from './kpi';

/**
 * Share of the main language among the comments seen whose language could be told, a fraction with Wilson's 90 % interval.
 * `parts`: comments by language (ISO 639-1), the most frequent first. A clue to whom the creator reaches, not the
 * followers' countries. Emoji have no language; under 20 comments with one there is no figure.
 * Example: {"languages":{"fr":45,"en":15},"wordless":9} → 0.75 [0.6486, 0.8298]
 * Example: {"languages":{"fr":19},"wordless":9} → null: too-few-comments
 */
export const audienceLanguage: Kpi = {
  id: 'audienceLanguage',
  unit: 'fraction',
  basis: 'comments',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  compute({ comments: seen = [] }) {
    const counts = new Map<string, number>();
    for (const { language } of seen) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
    const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const n = ranked.reduce((sum, [, count]) => sum + count, 0);
    return commentMeasure(this, n, seen, {
      figure: wilson90(ranked[0]?.[1] ?? 0, n),
      parts: Object.fromEntries(ranked),
    });
  },
};
