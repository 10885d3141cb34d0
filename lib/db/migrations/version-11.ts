import type Dexie from 'dexie';

/**
 * Campaigns with their placements, what files say of these, the dated counts of their posts, and lessons. Nothing of
 * earlier versions changes.
 */
export function version11(db: Dexie): void {
  db.version(11).stores({
    campaigns: '&id',
    placements: '&id, campaignId, profileKey',
    results: '&id, campaignId, placementId, profileKey',
    datedPosts: '&[profileKey+postId+day], profileKey',
    lessons: '&id, campaignId',
  });
}
