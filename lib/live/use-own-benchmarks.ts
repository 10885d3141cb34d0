import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { ownBenchmarks } from '@/lib/db/own-benchmarks';
import type { Outcome } from '@/lib/messaging/protocol';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { actions } from './actions';

/** The user's own figures while they are looked at, and what changes them; undefined while loading. */
export function useOwnBenchmarks(isShown: boolean, run: (action: Promise<Outcome<unknown>>) => Promise<boolean>) {
  const rows = useLiveQuery(() => (isShown ? ownBenchmarks(database()) : undefined), [isShown]);
  if (!rows) return undefined;
  const change = async (
    action: Promise<Outcome<OwnBenchmark[]>>,
    undo: (before: OwnBenchmark[]) => Promise<boolean>,
  ) => {
    await run(action);
    const outcome = await action;
    return outcome.ok ? () => undo(outcome.value) : null;
  };
  return {
    rows,
    /** Undo brings back the figures whose place was taken, and takes away those that are new. */
    bringIn: (added: OwnBenchmark[]) =>
      change(actions.benchmarksImport(added), async (before) => {
        const replaced = new Set(before.map(({ id }) => id));
        const ids = added.map(({ id }) => id).filter((id) => !replaced.has(id));
        const isGone = ids.length === 0 || (await run(actions.benchmarksRemove(ids)));
        return isGone && (before.length === 0 || (await run(actions.benchmarksImport(before))));
      }),
    remove: (ids: string[]) => change(actions.benchmarksRemove(ids), (before) => run(actions.benchmarksImport(before))),
  };
}
