import { useLiveQuery } from 'dexie-react-hooks';
import { asCollaborations } from '@/lib/campaign/as-collaborations';
import { dayOf } from '@/lib/campaign/days';
import { allCollaborations } from '@/lib/db/collaborations';
import { database } from '@/lib/db/database';
import { goalsOf } from '@/lib/db/goals';
import { loadCampaigns } from '@/lib/db/load-campaigns';
import type { Outcome } from '@/lib/messaging/protocol';
import type { Objective, ProfileGoals } from '@/lib/model/goal';
import type { ProfileKey } from '@/lib/model/profile';
import { actions } from './actions';
import { useSettings } from './hooks';

/** What the user wants of a profile, with what all collaborations and past campaigns brought, and what keeps it. Undefined while loading. */
export function useGoals(key: ProfileKey | null, run: (action: Promise<Outcome<unknown>>) => Promise<boolean>) {
  const found = useLiveQuery(async () => {
    if (!key) return undefined;
    const [stored, collaborations] = await Promise.all([goalsOf(database(), key), allCollaborations(database())]);
    const { books } = await loadCampaigns(database());
    return { key, stored, collaborations: [...collaborations, ...asCollaborations(books, dayOf(Date.now()))] };
  }, [key]);
  const settings = useSettings();
  if (!found || !settings || found.key !== key) return undefined;
  return {
    stored: found.stored,
    collaborations: found.collaborations,
    sector: settings.sector,
    save: (objective: Objective, goals: ProfileGoals['goals']) =>
      void run(actions.goalsSet({ profileKey: found.key, objective, goals })),
  };
}
