import type { ProfileNotes } from '@/lib/model/notes';
import type { CellValue } from './csv';

/** What parts two labels in a cell; no label holds a comma. */
export const LABEL_MARK = ', ';

/** Cells of what the user wrote of a profile, by column. Nothing written is an empty cell. */
export const noteCells = ({ lists, tags, note, quote }: ProfileNotes) =>
  ({
    lists: lists.join(LABEL_MARK) || null,
    tags: tags.join(LABEL_MARK) || null,
    note: note || null,
    quoteAmount: quote?.amount ?? null,
    quoteCurrency: quote?.currency ?? null,
    quoteFor: quote?.deliverable || null,
  }) satisfies Record<string, CellValue>;

export type NoteCells = ReturnType<typeof noteCells>;
export const NOTE_KEYS = [
  'lists',
  'tags',
  'note',
  'quoteAmount',
  'quoteCurrency',
  'quoteFor',
] as const satisfies (keyof NoteCells)[];
