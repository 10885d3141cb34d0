import { type CountField, ENGAGEMENT_FIELDS } from '@/lib/kpi/engagement';
import { isStillPost } from '@/lib/kpi/formats';
import type { CampaignPlacement, ResultOrigin } from '@/lib/model/campaign';
import type { DatedPost } from '@/lib/model/dated-post';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import { type Interval, sum } from '@/lib/stats/interval';

/** Who says a count: the user, the post as it was read, a file. */
export type CountOrigin = 'typed' | 'read' | ResultOrigin;

/** A count of a placement, with its range where the site rounds. */
export interface Counted extends Interval {
  origin: CountOrigin;
  /** When the oldest part of it was read or came in, epoch ms; null: typed. */
  at: number | null;
  /** Impressions that are the views of videos: each view is one (kpis.md §2). */
  ofViews?: true;
  /** Of what was read: posts that count, of those agreed on. */
  posts?: { n: number; of: number };
}

export const platformOf = (key: ProfileKey): PlatformId => key.slice(0, key.indexOf(':')) as PlatformId;

type Read = { count: Interval; at: number };

/** Views of a placement's posts, as they were last read. */
export function viewsRead(placement: CampaignPlacement, dated: readonly DatedPost[]): Counted | null {
  return ofPosts(placement, dated, (rows) => newest(rows, 'views'));
}

/** Engagement of a placement's posts, as it was last read; a post of which a part is unknown does not count. */
export function engagementRead(placement: CampaignPlacement, dated: readonly DatedPost[]): Counted | null {
  const fields = ENGAGEMENT_FIELDS[platformOf(placement.profileKey)];
  return ofPosts(placement, dated, (rows) => {
    const parts = fields.map((field) => newest(rows, field));
    if (!parts.every((part) => part !== null)) return null;
    return { count: sum(parts.map(({ count }) => count)), at: Math.min(...parts.map(({ at }) => at)) };
  });
}

/** Impressions by the views, read or typed: of a video each is one. Null for images and stories, which say them to their creator alone. */
export function impressionsOf({ profileKey, format }: CampaignPlacement, views: Counted | null): Counted | null {
  if (!views || format === 'story' || isStillPost({ platform: platformOf(profileKey), format })) return null;
  return { ...views, ofViews: true };
}

function ofPosts(
  { postIds, posts, profileKey }: CampaignPlacement,
  dated: readonly DatedPost[],
  of: (rows: readonly DatedPost[]) => Read | null,
): Counted | null {
  const read = [...new Set(postIds)].flatMap(
    (id) => of(dated.filter((row) => row.postId === id && row.profileKey === profileKey)) ?? [],
  );
  if (read.length === 0) return null;
  return {
    ...sum(read.map(({ count }) => count)),
    origin: 'read',
    at: Math.min(...read.map(({ at }) => at)),
    posts: { n: read.length, of: Math.max(posts, postIds.length) },
  };
}

/** The count as it was last read, whichever day that was. */
function newest(rows: readonly DatedPost[], field: CountField): Read | null {
  const known = rows.flatMap((row) => {
    const count: Quantity | null = row[field];
    return count ? [{ count, at: row.at }] : [];
  });
  return known.reduce<Read | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}
