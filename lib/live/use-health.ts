import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { allHealth } from '@/lib/db/health';
import type { Tally } from '@/lib/model/health';

/** How all readers fare, kept up to date. Undefined while loading. */
export const useHealth = (): Tally[] | undefined => useLiveQuery(() => allHealth(database()), []);
