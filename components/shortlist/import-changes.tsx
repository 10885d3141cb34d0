import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import type { ListChanges } from '@/lib/shortlist/import/changes';

/** So many are named. */
const NAMED = 5;

/** Rows that name a profile again, and what changes of profiles that are on the shortlist already. */
export function ImportChanges({ repeats, list }: { repeats: readonly number[]; list: ListChanges }) {
  const { importing: words } = usePageMessages();
  const { onList, changing } = list;
  const some = (all: readonly (string | number)[]) => all.slice(0, NAMED).join(', ') + (all.length > NAMED ? '…' : '');
  return (
    <>
      {repeats.length > 0 && <p>{words.repeats(repeats.length, some(repeats))}</p>}
      {onList > 0 && (
        <p>
          {words.onList(onList)}{' '}
          {changing.length > 0
            ? words.changing(changing.length, some(changing.map(({ digest }) => nameOf(digest))))
            : words.noneChanges}
        </p>
      )}
    </>
  );
}
