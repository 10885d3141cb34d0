import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import type { ShortlistRow } from '@/lib/shortlist/row';
import type { Sort, SortKey } from '@/lib/shortlist/sort';
import { ShortlistHead } from './shortlist-head';
import { RowCells } from './shortlist-row';
import type { Selection } from './use-selection';

interface ShortlistTableProps {
  rows: readonly ShortlistRow[];
  selection: Selection;
  sort: Sort;
  onSort: (by: SortKey) => void;
  onOpen: (key: ProfileKey) => void;
  onStatus: (key: ProfileKey, status: Status) => void;
  onRemove: (row: ShortlistRow) => void;
}

/** Longer lists are drawn where they are looked at; shorter ones whole, for the browser's own search and for paper. */
const WHOLE_UP_TO = 60;
const ROW_HEIGHT = 54;
const COLUMNS = 11;

/** The kept profiles, one row each. */
export function ShortlistTable({ rows, selection, sort, onSort, onOpen, onStatus, onRemove }: ShortlistTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isWhole = rows.length <= WHOLE_UP_TO;
  const virtual = useVirtualizer({
    count: isWhole ? 0 : rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const drawn = virtual.getVirtualItems();
  const shown = isWhole ? rows.map((_, index) => index) : drawn.map(({ index }) => index);
  const above = drawn[0]?.start ?? 0;
  const below = isWhole ? 0 : virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div className="keep-scroll" ref={scroller}>
      <table className="keep-table" aria-rowcount={rows.length + 1}>
        <ShortlistHead sort={sort} onSort={onSort} isAll={selection.isAll} onAll={selection.toggleAll} />
        <tbody>
          {above > 0 && <Gap height={above} />}
          {shown.map((index) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr
                key={row.key}
                ref={isWhole ? undefined : virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={selection.has(row.key)}
              >
                <RowCells
                  row={row}
                  isSelected={selection.has(row.key)}
                  onSelect={(isRange) => selection.toggle(row.key, isRange)}
                  onOpen={() => onOpen(row.key)}
                  onStatus={(status) => onStatus(row.key, status)}
                  onRemove={() => onRemove(row)}
                />
              </tr>
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
const Gap = ({ height }: { height: number }) => (
  <tr>
    <td className="gap" colSpan={COLUMNS} style={{ height }} />
  </tr>
);
