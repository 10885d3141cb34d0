import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { recentDigests } from '@/lib/db/digests';
import { loadReport } from '@/lib/db/load-report';
import { getSettings } from '@/lib/db/settings';
import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import type { Settings } from '@/lib/model/settings';

const AUTO: ReferenceChoice = { kind: 'auto' };

/** The report of one profile, kept up to date. Undefined while loading, null where it was never read. */
export function useReport(key: ProfileKey | null, choice: ReferenceChoice = AUTO): Report | null | undefined {
  const chosen = JSON.stringify(choice);
  return useLiveQuery(() => (key ? loadReport(database(), key, Date.now(), choice) : null), [key, chosen]);
}

/** The profiles that were looked at last, newest first. Undefined while loading. */
export const useRecent = (limit: number): Digest[] | undefined =>
  useLiveQuery(() => recentDigests(database(), limit), [limit]);

/** The user's settings. Undefined while loading. */
export function useSettings(): Settings | undefined {
  return useLiveQuery(() => getSettings(database()), []);
}
