import { useMemo, useState } from 'react';
import { ownEntries, publishedEntries } from '@/lib/benchmarks/browse/entry';
import { filteredEntries, NO_BENCHMARK_FILTER } from '@/lib/benchmarks/browse/filter';
import { groupsOf } from '@/lib/benchmarks/browse/groups';
import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import { ownSummaries } from '@/lib/benchmarks/own-summary';
import type { BenchmarkRecords } from '@/lib/benchmarks/records';
import type { TierBorders } from '@/lib/model/settings';
import { BenchmarkFilters } from './benchmark-filters';
import { BenchmarkTable } from './benchmark-table';
import { OwnCard } from './own-card';
import type { OwnChange, OwnFigures } from './own-work';
import { ReadProfiles } from './read-profiles';
import { useBenchmarkWords } from './use-benchmark-words';

export interface BenchmarksScreenProps {
  records: BenchmarkRecords;
  /** Of all sites. */
  ownSet: readonly OwnSetRow[];
  own: OwnFigures;
  sector: string | null;
  borders: TierBorders;
}

/** Every figure that may be compared with, and what the profiles show that the user has read. */
export function BenchmarksScreen({ records, ownSet, own, sector, borders }: BenchmarksScreenProps) {
  const words = useBenchmarkWords();
  const [filter, setFilter] = useState(NO_BENCHMARK_FILTER);
  const [said, say] = useState<OwnChange | null>(null);
  const entries = useMemo(() => [...ownEntries(own.rows), ...publishedEntries(records)], [own.rows, records]);
  const shown = useMemo(() => filteredEntries(entries, filter), [entries, filter]);
  const groups = useMemo(() => groupsOf(shown, sector), [shown, sector]);
  const summaries = useMemo(() => ownSummaries(ownSet, borders, Date.now()), [ownSet, borders]);
  const remove = async (id: string) => {
    const undo = await own.remove([id]);
    say(undo && { text: words.own.removed(1), undo });
  };
  return (
    <>
      <OwnCard figures={own} borders={borders} said={said} say={say} />
      <ReadProfiles summaries={summaries} />
      <section className="card keep benchmarks">
        {entries.length === 0 ? (
          <p className="nothing">{words.nothing}</p>
        ) : (
          <>
            <p className="muted intro">{words.intro(records.records.length)}</p>
            <BenchmarkFilters entries={entries} filter={filter} onFilter={setFilter} />
            <p role="status" className="list-foot sort-help">
              {words.shown(shown.length, entries.length)}
            </p>
            {shown.length > 0 ? (
              <BenchmarkTable groups={groups} onRemove={(id) => void remove(id)} />
            ) : (
              <p className="nothing">
                {words.noMatch}
                <button type="button" className="btn sm" onClick={() => setFilter(NO_BENCHMARK_FILTER)}>
                  {words.clear}
                </button>
              </p>
            )}
          </>
        )}
      </section>
    </>
  );
}
