import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { allOwnSetRows } from '@/lib/db/own-set';

/** The profiles that the user has read, with their figures, while they are looked at; undefined while loading. */
export const useOwnSet = (isShown: boolean) =>
  useLiveQuery(() => (isShown ? allOwnSetRows(database()) : undefined), [isShown]);
