import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '@/lib/campaign/days';
import { database } from '@/lib/db/database';
import { loadCampaigns, loadPeople } from '@/lib/db/load-campaigns';
import type {
  Beginning,
  CampaignPatch,
  CampaignPlacement,
  CampaignResult,
  Lesson,
  PlacementPatch,
} from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import type { CampaignRows } from '@/lib/model/campaign-rows';
import { campaignActions } from './campaign-actions';
import { useSettings } from './hooks';
import { type Run, undoable } from './undoable';
import { useShortlist } from './use-shortlist';

const NOBODY = new Map<never, never>();

/** The campaigns while they are looked at, the open one with its creators, and what changes them; undefined while loading. */
export function useCampaigns(isShown: boolean, openId: string | null, run: Run) {
  const all = useLiveQuery(() => (isShown ? loadCampaigns(database()) : undefined), [isShown]);
  const people = useLiveQuery(async () => {
    if (!isShown || !openId) return undefined;
    const db = database();
    const placements = await db.placements.where('campaignId').equals(openId).toArray();
    const campaign = await db.campaigns.get(openId);
    return campaign && loadPeople(db, { campaign, placements, results: [], dated: [] }, Date.now());
  }, [isShown, openId]);
  const rows = useShortlist(isShown);
  const settings = useSettings();
  if (!all || !rows || !settings) return undefined;
  const restore = (taken: CampaignRows) => run(campaignActions.restore(taken));
  return {
    ...all,
    reports: people?.reports ?? NOBODY,
    comments: people?.comments ?? [],
    candidates: rows.map(({ key, digest: { profile } }) => ({
      key,
      platform: profile.platform,
      name: profile.displayName ?? (profile.handle ? `@${profile.handle}` : key),
      handle: profile.handle,
    })),
    today: dayOf(Date.now()),
    sector: settings.sector,
    brandTerms: settings.brandTerms,
    emvRates: settings.emvRates,
    begin: (beginning: Beginning) => run(campaignActions.begin(beginning)),
    set: (id: string, patch: CampaignPatch) => run(campaignActions.set(id, patch)),
    setItem: (id: string, item: CampaignItem) => run(campaignActions.setItem(id, item)),
    remove: (id: string) => undoable(run, campaignActions.remove(id), restore),
    addPlacements: (placements: CampaignPlacement[]) => run(campaignActions.addPlacements(placements)),
    setPlacement: (id: string, patch: PlacementPatch) => run(campaignActions.setPlacement(id, patch)),
    setPost: (id: string, postId: string, isIts: boolean) => run(campaignActions.setPost(id, postId, isIts)),
    removePlacement: (id: string) => undoable(run, campaignActions.removePlacement(id), restore),
    importResults: (results: CampaignResult[]) =>
      undoable(run, campaignActions.importResults(results), (imported) => run(campaignActions.undoResults(imported))),
    putLesson: (lesson: Omit<Lesson, 'at'>) => run(campaignActions.putLesson(lesson)),
    removeLesson: (id: string) => undoable(run, campaignActions.removeLesson(id), restore),
  };
}
