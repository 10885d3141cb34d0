import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useI18n } from '@/components/ui/i18n';
import type { Entry } from '@/lib/benchmarks/browse/entry';
import type { EntryGroup } from '@/lib/benchmarks/browse/groups';
import { BenchmarkCells } from './benchmark-row';
import { groupWords, rangeWords } from './entry-words';
import { useBenchmarkWords } from './use-benchmark-words';

interface TableProps {
  groups: readonly EntryGroup[];
  /** Takes one of the user’s own away. */
  onRemove: (id: string) => void;
}

type Line = { key: string } & ({ group: EntryGroup } | { entry: Entry });

/** Longer lists are drawn where they are looked at; shorter ones whole, for the browser's own search and for paper. */
const WHOLE_UP_TO = 60;
const HEIGHT = { group: 34, entry: 62 };
const HEADS = ['value', 'counted', 'whom', 'year', 'source', 'use'] as const;

/** The figures, those of one thing together under what they are of. */
export function BenchmarkTable({ groups, onRemove }: TableProps) {
  const words = useBenchmarkWords();
  const scroller = useRef<HTMLElement>(null);
  const lines: Line[] = groups.flatMap((group) => [
    { key: group.key, group },
    ...group.entries.map((entry) => ({ key: entry.key, entry })),
  ]);
  const isWhole = lines.length <= WHOLE_UP_TO;
  const virtual = useVirtualizer({
    count: isWhole ? 0 : lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index] && 'group' in lines[index] ? HEIGHT.group : HEIGHT.entry),
    overscan: 8,
    getItemKey: (index) => lines[index]?.key ?? index,
  });
  const drawn = virtual.getVirtualItems();
  const shown = isWhole ? lines.map((_, index) => index) : drawn.map(({ index }) => index);
  const above = drawn[0]?.start ?? 0;
  const below = isWhole ? 0 : virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard.
    <section className="keep-scroll" ref={scroller} tabIndex={0} aria-label={words.table}>
      <table className="keep-table benchmark-table" aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {words.head[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} />}
          {shown.map((index) => {
            const line = lines[index];
            if (!line) return null;
            return (
              <tr
                key={line.key}
                ref={isWhole ? undefined : virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className={'group' in line ? 'group' : undefined}
              >
                {'group' in line ? (
                  <GroupCell group={line.group} />
                ) : (
                  <BenchmarkCells entry={line.entry} onRemove={onRemove} />
                )}
              </tr>
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </section>
  );
}

function GroupCell({ group }: { group: EntryGroup }) {
  const words = useBenchmarkWords();
  const all = { ...useI18n(), words };
  const { of, entries, range, isOwnSector } = group;
  return (
    <th scope="colgroup" colSpan={HEADS.length}>
      {groupWords(of, all)}
      {isOwnSector && <span className="label-chip plain">{words.ownSector}</span>}
      {range && <span>{words.side(entries.length, rangeWords(range.low, range.high, of.unit, all))}</span>}
    </th>
  );
}

/** Stands for the lines that are not drawn. */
const Gap = ({ height }: { height: number }) => (
  <tr>
    <td className="gap" colSpan={HEADS.length} style={{ height }} />
  </tr>
);
