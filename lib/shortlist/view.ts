import { type Filter, filtered, NO_FILTER } from './filter';
import type { ShortlistRow } from './row';
import { NEWEST_FIRST, type Sort, sorted } from './sort';

/** How the user looks at the shortlist. */
export interface ListView {
  filter: Filter;
  sort: Sort;
}

export const WHOLE_LIST: ListView = { filter: NO_FILTER, sort: NEWEST_FIRST };

/** The rows that a view shows, in its order. */
export const shownRows = (rows: readonly ShortlistRow[], { filter, sort }: ListView): ShortlistRow[] =>
  sorted(filtered(rows, filter), sort);
