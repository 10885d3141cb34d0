import { useLiveQuery } from 'dexie-react-hooks';
import { comparedKeys } from '@/lib/db/comparison';
import { database } from '@/lib/db/database';
import { loadReport } from '@/lib/db/load-report';
import type { Outcome } from '@/lib/messaging/protocol';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { actions } from './actions';
import { loadHistory } from './use-history';

/** What is compared: each profile as it is and as it was. */
interface Compared {
  reports: Report[];
  /** In the same order. */
  histories: ProfileHistory[];
}

/** The profiles that the user compares, in their order, and what adds and takes out. Undefined while loading. */
export function useComparison(run: (action: Promise<Outcome<unknown>>) => Promise<unknown>) {
  const compared: Compared | undefined = useLiveQuery(async () => {
    const keys = await comparedKeys(database());
    const all = await Promise.all(keys.map((key) => loadReport(database(), key, Date.now())));
    const reports = all.filter((report) => report !== null);
    const histories = await Promise.all(reports.map(({ profile }) => loadHistory(database(), profile.key)));
    return { reports, histories };
  }, []);
  if (!compared) return undefined;
  return {
    ...compared,
    set(key: ProfileKey, isIn: boolean): void {
      void run(actions.compare(key, isIn));
    },
  };
}
