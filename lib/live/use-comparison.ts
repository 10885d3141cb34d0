import { useLiveQuery } from 'dexie-react-hooks';
import { comparedKeys } from '@/lib/db/comparison';
import { database } from '@/lib/db/database';
import { loadReport } from '@/lib/db/load-report';
import type { Outcome } from '@/lib/messaging/protocol';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { actions } from './actions';

/** The profiles that the user compares, in their order, and what adds and takes out. Undefined while loading. */
export function useComparison(run: (action: Promise<Outcome<unknown>>) => Promise<unknown>) {
  const reports: Report[] | undefined = useLiveQuery(async () => {
    const keys = await comparedKeys(database());
    const all = await Promise.all(keys.map((key) => loadReport(database(), key, Date.now())));
    return all.filter((report) => report !== null);
  }, []);
  if (!reports) return undefined;
  return {
    reports,
    set(key: ProfileKey, isIn: boolean): void {
      void run(actions.compare(key, isIn));
    },
  };
}
