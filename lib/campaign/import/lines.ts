import type { Sheet } from '@/lib/benchmarks/own-import/read-own';
import type { ResultField, ResultMapping } from './columns';
import type { Cells } from './match';

/** A line of a file: its number in a sheet, and the cells of columns that are taken for something. */
export interface Line {
  number: number;
  cells: Cells;
}

/** The lines of a file under a mapping. Of other columns, where customers' names and addresses are, nothing is taken over. */
export function linesOf({ rows, numbers }: Sheet, mapping: ResultMapping): Line[] {
  const columns = mapping.flatMap((field, at) => (field ? [{ field, at }] : []));
  return rows.map((row, index) => {
    const cells: Cells = {};
    for (const { field, at } of columns) {
      const text = row[at]?.trim();
      if (text) cells[field] = text;
    }
    return { number: numbers[index] ?? index + 2, cells };
  });
}

/** Lines that count once: those of one order, whose further lines list its goods, else each line for itself. */
export function unitsOf(lines: readonly Line[], hasOrders: boolean): Line[][] {
  if (!hasOrders) return lines.map((line) => [line]);
  const orders = new Map<string, Line[]>();
  const others: Line[][] = [];
  for (const line of lines) {
    const { order } = line.cells;
    const before = order && orders.get(order);
    if (before) before.push(line);
    else if (order) orders.set(order, [line]);
    else others.push([line]);
  }
  return [...orders.values(), ...others];
}

/** All that a column says, in the order of its lines. */
export const textsOf = (lines: readonly Line[], field: ResultField): string[] =>
  lines.flatMap(({ cells }) => cells[field] ?? []);

/** Shopify writes when an order was cancelled, and a sheet may say "no" of the others. */
export const isCancelled = ({ cells }: Line): boolean => !/^(?:|0|-|no|non|false|faux)$/i.test(cells.cancelled ?? '');

const E_MAIL = /\S+@\S+\.\S+/g;

/** So much of a cell is shown; an e-mail address, which a column may be taken for by mistake, never. */
export const shownText = (text: string): string => text.replace(E_MAIL, '…@…').slice(0, 80);
