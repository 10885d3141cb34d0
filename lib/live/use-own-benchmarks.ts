import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { ownBenchmarks } from '@/lib/db/own-benchmarks';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { actions } from './actions';
import { type Run, undoable } from './undoable';

/** The user's own figures while they are looked at, and what changes them; undefined while loading. */
export function useOwnBenchmarks(isShown: boolean, run: Run) {
  const rows = useLiveQuery(() => (isShown ? ownBenchmarks(database()) : undefined), [isShown]);
  if (!rows) return undefined;
  return {
    rows,
    /** Undo brings back the figures whose place was taken, and takes away those that are new. */
    bringIn: (added: OwnBenchmark[]) =>
      undoable(run, actions.benchmarksImport(added), async (before) => {
        const replaced = new Set(before.map(({ id }) => id));
        const ids = added.map(({ id }) => id).filter((id) => !replaced.has(id));
        const isGone = ids.length === 0 || (await run(actions.benchmarksRemove(ids)));
        return isGone && (before.length === 0 || (await run(actions.benchmarksImport(before))));
      }),
    remove: (ids: string[]) =>
      undoable(run, actions.benchmarksRemove(ids), (before) => run(actions.benchmarksImport(before))),
  };
}
