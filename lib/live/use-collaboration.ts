import { useLiveQuery } from 'dexie-react-hooks';
import { collaborationOf } from '@/lib/db/collaborations';
import { database } from '@/lib/db/database';
import type { Outcome } from '@/lib/messaging/protocol';
import type { CollaborationPatch } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import { actions } from './actions';
import { useSettings } from './hooks';

/** What was typed of a collaboration with a profile, the rates of earned media value, and what keeps them. Undefined while loading. */
export function useCollaboration(key: ProfileKey | null, run: (action: Promise<Outcome<unknown>>) => Promise<boolean>) {
  const stored = useLiveQuery(
    async () => (key ? { key, collaboration: await collaborationOf(database(), key) } : undefined),
    [key],
  );
  const emvRates = useSettings()?.emvRates;
  if (!stored || !emvRates || stored.key !== key) return undefined;
  return {
    collaboration: stored.collaboration,
    save: (patch: CollaborationPatch) => void run(actions.collaborationSet(stored.key, patch)),
    emvRates,
    saveRates(platform: PlatformId, rates: EmvRates | null): void {
      const { [platform]: _, ...others } = emvRates;
      void run(actions.settingsSet({ emvRates: rates ? { ...others, [platform]: rates } : others }));
    },
  };
}
