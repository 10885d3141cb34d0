import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';

/** How many campaigns there are. Undefined while loading. */
export const useCampaignCount = (): number | undefined => useLiveQuery(() => database().campaigns.count(), []);
