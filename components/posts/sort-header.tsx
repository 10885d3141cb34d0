import type { PostOrder } from '@/lib/report/post-figures';

interface SortHeaderProps {
  by: PostOrder;
  label: string;
  order: { by: PostOrder; descending: boolean };
  /** The one figure that is left where there is little room. */
  isSingle?: boolean;
  onSort: (by: PostOrder) => void;
}

/** The head of a column that sorts by it; pressed again, the other way round. */
export function SortHeader({ by, label, order, isSingle = false, onSort }: SortHeaderProps) {
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={by === 'publishedAt' ? undefined : isSingle ? 'n single' : 'n'}
      aria-sort={order.by === by ? direction : 'none'}
    >
      <button type="button" onClick={() => onSort(by)}>
        {label}
        <span aria-hidden="true">{order.by === by ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
