import {
  type Beginning,
  type Campaign,
  type CampaignPatch,
  type CampaignPlacement,
  type Lesson,
  newCampaign,
  type PlacementPatch,
} from '@/lib/model/campaign';
import { type CampaignRows, noCampaignRows } from '@/lib/model/campaign-rows';
import type { Database } from './database';

/** A campaign begins. `now`: epoch ms. */
export async function beginCampaign(db: Database, { id, name, currency, objective }: Beginning, now: number) {
  const row = { ...newCampaign(id, name, currency, objective), at: now };
  await db.campaigns.add(row);
  return row;
}

/** Changes some of a campaign and leaves the rest; null where it is gone, and it stays so. `now`: epoch ms. */
export function patchCampaign(db: Database, id: string, patch: CampaignPatch, now: number): Promise<Campaign | null> {
  return db.transaction('rw', db.campaigns, async () => {
    const before = await db.campaigns.get(id);
    if (!before) return null;
    const row = { ...before, ...patch, at: now };
    await db.campaigns.put(row);
    return row;
  });
}

/** Takes a campaign away with its placements, results and lessons; answers with all of it. */
export function removeCampaign(db: Database, id: string): Promise<CampaignRows> {
  return db.transaction('rw', [db.campaigns, db.placements, db.results, db.lessons], async () => {
    const campaign = await db.campaigns.get(id);
    const rows = {
      campaigns: campaign ? [campaign] : [],
      placements: await db.placements.where('campaignId').equals(id).toArray(),
      results: await db.results.where('campaignId').equals(id).toArray(),
      lessons: await db.lessons.where('campaignId').equals(id).toArray(),
    };
    await db.campaigns.delete(id);
    for (const table of [db.placements, db.results, db.lessons]) await table.where('campaignId').equals(id).delete();
    return rows;
  });
}

/** Brings back what was taken away. */
export function restoreRows(db: Database, { campaigns, placements, results, lessons }: CampaignRows): Promise<void> {
  return db.transaction('rw', [db.campaigns, db.placements, db.results, db.lessons], async () => {
    await db.campaigns.bulkPut(campaigns);
    for (const placement of placements) await db.placements.put(await withoutTaken(db, placement));
    await db.results.bulkPut(results);
    await db.lessons.bulkPut(lessons);
  });
}

/** A post that became another placement's of the campaign meanwhile stays there: it counts once. */
async function withoutTaken(db: Database, placement: CampaignPlacement): Promise<CampaignPlacement> {
  const its = await db.placements.where('campaignId').equals(placement.campaignId).toArray();
  const taken = new Set(
    its
      .filter(({ id, profileKey }) => id !== placement.id && profileKey === placement.profileKey)
      .flatMap(({ postIds }) => postIds),
  );
  return { ...placement, postIds: placement.postIds.filter((id) => !taken.has(id)) };
}

/** `now`: epoch ms. */
export async function addPlacements(
  db: Database,
  placements: readonly CampaignPlacement[],
  now: number,
): Promise<void> {
  await db.placements.bulkPut(placements.map((placement) => ({ ...placement, at: now })));
}

/** Changes some of a placement; null where it is gone. `now`: epoch ms. */
export function patchPlacement(
  db: Database,
  id: string,
  patch: PlacementPatch,
  now: number,
): Promise<CampaignPlacement | null> {
  return db.transaction('rw', db.placements, async () => {
    const before = await db.placements.get(id);
    if (!before) return null;
    const row = { ...before, ...patch, at: now };
    await db.placements.put(row);
    return row;
  });
}

/** Takes a placement away with what files say of it; answers with both. */
export function removePlacement(db: Database, id: string): Promise<CampaignRows> {
  return db.transaction('rw', [db.placements, db.results], async () => {
    const placement = await db.placements.get(id);
    const results = await db.results.where('placementId').equals(id).toArray();
    await db.placements.delete(id);
    await db.results.where('placementId').equals(id).delete();
    return { ...noCampaignRows(), placements: placement ? [placement] : [], results };
  });
}

/** `now`: epoch ms. */
export async function putLesson(db: Database, lesson: Omit<Lesson, 'at'>, now: number): Promise<Lesson> {
  const row = { ...lesson, at: now };
  await db.lessons.put(row);
  return row;
}

export function removeLesson(db: Database, id: string): Promise<CampaignRows> {
  return db.transaction('rw', db.lessons, async () => {
    const lesson = await db.lessons.get(id);
    await db.lessons.delete(id);
    return { ...noCampaignRows(), lessons: lesson ? [lesson] : [] };
  });
}
