import { youtubeFormats } from '@/lib/kpi/lists';
import type { Format } from '@/lib/model/platform';
import type { Collected } from '@/lib/model/profile';

/**
 * The format that the headline figures are about. YouTube: that of the tab opened last; of tabs opened together (the
 * channel's home), the one of which most was read. Elsewhere null: all formats.
 */
export function mainFormat(collected: Collected): Format | null {
  const { profile, posts } = collected;
  if (profile.platform !== 'youtube') return null;
  const read = youtubeFormats(collected).map((format) => {
    const visits = posts
      .filter((post) => post.format === format)
      .flatMap(({ placements }) => Object.values(placements).map(({ visit }) => visit));
    return { format, count: visits.length, openedAt: Math.max(...visits) };
  });
  const [main] = read.sort((a, b) => b.openedAt - a.openedAt || b.count - a.count);
  return main?.format ?? 'video';
}
