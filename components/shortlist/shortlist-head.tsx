import { usePageMessages } from '@/components/desk/page-messages';
import type { Sort, SortKey } from '@/lib/shortlist/sort';

interface HeadProps {
  sort: Sort;
  onSort: (by: SortKey) => void;
  isAll: boolean;
  onAll: () => void;
}

const COLUMNS: readonly { by: SortKey; look: string }[] = [
  { by: 'followers', look: 'n wide' },
  { by: 'engagement', look: 'n' },
  { by: 'views', look: 'n wider' },
  { by: 'reach', look: 'n wide' },
  { by: 'growth', look: 'n wider' },
  { by: 'status', look: '' },
];

/** The list's head: selects all, and sorts by a column when its name is pressed. */
export function ShortlistHead({ sort, onSort, isAll, onAll }: HeadProps) {
  const { shortlist: words } = usePageMessages();
  const head = (by: SortKey, text: string, look: string) => (
    <th
      key={by}
      scope="col"
      className={look}
      aria-sort={sort.by === by ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        title={by === 'engagement' ? words.sortHelp : words.sortBy(text)}
        onClick={() => onSort(by)}
      >
        {text} <span aria-hidden="true">{sort.by === by ? (sort.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
  return (
    <thead>
      <tr>
        <td className="check">
          <input type="checkbox" aria-label={words.selectAll} checked={isAll} onChange={onAll} />
        </td>
        {head('name', words.creator, '')}
        {COLUMNS.map(({ by, look }) => head(by, words[by as Exclude<SortKey, 'name'>], look))}
        <th scope="col" className="wide">
          {words.tags}
        </th>
        <th scope="col" className="wide">
          {words.note}
        </th>
        <td />
      </tr>
    </thead>
  );
}
