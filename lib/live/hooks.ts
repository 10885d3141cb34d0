import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { loadReport } from '@/lib/db/load-report';
import { recentProfiles } from '@/lib/db/profiles';
import { getSettings } from '@/lib/db/settings';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import type { Settings } from '@/lib/model/settings';

const AUTO: ReferenceChoice = { kind: 'auto' };

/** The report of one profile, kept up to date. Undefined while loading, null where it was never read. */
export function useReport(key: ProfileKey | null, choice: ReferenceChoice = AUTO): Report | null | undefined {
  const chosen = JSON.stringify(choice);
  return useLiveQuery(() => (key ? loadReport(database(), key, Date.now(), choice) : null), [key, chosen]);
}

/** The profiles read last, newest first. Undefined while loading. */
export function useRecent(limit: number): Report[] | undefined {
  return useLiveQuery(async () => {
    const found: Report[] = [];
    for (let from = 0; found.length < limit; from += limit) {
      const profiles = await recentProfiles(database(), limit, from);
      const reports = await Promise.all(profiles.map(({ key }) => loadReport(database(), key, Date.now())));
      // A channel of which only a video was watched is no profile that the user looked at.
      found.push(...reports.filter((report) => report !== null).filter(wasVisited));
      if (profiles.length < limit) break;
    }
    return found.slice(0, limit);
  }, [limit]);
}

/** The user's settings. Undefined while loading. */
export function useSettings(): Settings | undefined {
  return useLiveQuery(() => getSettings(database()), []);
}

/** The profile's own page was read: its total of posts, or one of its lists. */
const wasVisited = ({ profile, posts }: Report): boolean =>
  profile.postsTotal !== null ||
  profile.isPrivate ||
  posts.some(({ placements }) => Object.keys(placements).length > 0);
