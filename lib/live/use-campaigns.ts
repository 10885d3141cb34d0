import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { loadCampaigns, loadPeople } from '@/lib/db/load-campaigns';
import { localDay } from '@/lib/model/day-figures';
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
  const restore = (rowsBack: Parameters<typeof campaignActions.restore>[0]) => run(campaignActions.restore(rowsBack));
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
    today: new Date(localDay(Date.now()) * 86_400_000).toISOString().slice(0, 10),
    sector: settings.sector,
    brandTerms: settings.brandTerms,
    emvRates: settings.emvRates,
    set: (id, patch) => run(campaignActions.set(id, patch)),
    remove: (id) => undoable(run, campaignActions.remove(id), restore),
    addPlacements: (placements) => run(campaignActions.addPlacements(placements)),
    setPlacement: (id, patch) => run(campaignActions.setPlacement(id, patch)),
    removePlacement: (id) => undoable(run, campaignActions.removePlacement(id), restore),
    importResults: (results) =>
      undoable(run, campaignActions.importResults(results), (imported) => run(campaignActions.undoResults(imported))),
    putLesson: (lesson) => run(campaignActions.putLesson(lesson)),
    removeLesson: (id) => undoable(run, campaignActions.removeLesson(id), restore),
  };
}
