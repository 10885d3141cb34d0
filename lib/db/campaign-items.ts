import { itemPatch } from '@/lib/campaign/item';
import { type Campaign, type CampaignPlacement, MOST_POSTS } from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import type { Database } from './database';
import { keepStoredPosts } from './dated-posts';

/** Changes one item of a campaign's lists, of what they are by then; null where the campaign is gone. `now`: epoch ms. */
export function setItem(db: Database, id: string, item: CampaignItem, now: number): Promise<Campaign | null> {
  return db.transaction('rw', db.campaigns, async () => {
    const before = await db.campaigns.get(id);
    if (!before) return null;
    const row = { ...before, ...itemPatch(before, item, now), at: now };
    await db.campaigns.put(row);
    return row;
  });
}

/**
 * Says of one post whether it was published for a placement; null where the placement is gone. A post counts for one
 * placement of a campaign: it leaves any other. What was read of it so far is kept with its day. `now`: epoch ms.
 */
export function setPost(
  db: Database,
  id: string,
  postId: string,
  isIts: boolean,
  now: number,
): Promise<CampaignPlacement | null> {
  return db.transaction('rw', [db.placements, db.posts, db.datedPosts], async () => {
    const placement = await db.placements.get(id);
    if (!placement) return null;
    const its = await db.placements.where('campaignId').equals(placement.campaignId).toArray();
    const others = its.filter((other) => other.id !== id && other.profileKey === placement.profileKey);
    const rest = placement.postIds.filter((other) => other !== postId);
    // The screen offers no more; what another window chose meanwhile is not pushed out.
    if (isIts && rest.length >= MOST_POSTS) return placement;
    const row = { ...placement, postIds: isIts ? [...rest, postId] : rest, at: now };
    await db.placements.put(row);
    if (!isIts) return row;
    for (const other of others.filter(({ postIds }) => postIds.includes(postId)))
      await db.placements.put({ ...other, postIds: other.postIds.filter((one) => one !== postId), at: now });
    await keepStoredPosts(db, row.profileKey, [postId]);
    return row;
  });
}
