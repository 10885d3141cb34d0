import type { CampaignPlacement } from '@/lib/model/campaign';
import { contentOf } from '../utm';
import { type ResultField, WHO_FIELDS, type WhoField } from './columns';
import type { ResultsOptions } from './plan';

export type Cells = Partial<Record<ResultField, string>>;

/** Whose the cells are: a placement's, of several (`column` says so), or nobody's, of whom only `names` are known. */
export type Whose =
  | { placement: CampaignPlacement }
  | { column: WhoField; text: string; among: CampaignPlacement[] }
  | { names: { key: string; text: string }[] };

/** Case and spaces of codes are typed as it comes. */
const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Other placements with the same link content: of a row that names it nobody knows whose it is. */
export const othersWithContent = (
  placement: CampaignPlacement,
  placements: readonly CampaignPlacement[],
): CampaignPlacement[] =>
  placements.filter(
    ({ id, ...other }) => id !== placement.id && keyOf(contentOf(other)) === keyOf(contentOf(placement)),
  );

/** The same of the discount code. */
export const othersWithCode = (
  { id, code }: CampaignPlacement,
  placements: readonly CampaignPlacement[],
): CampaignPlacement[] =>
  placements.filter((other) => other.id !== id && keyOf(code) !== '' && keyOf(other.code) === keyOf(code));

/** How Google Analytics says that there is nothing. */
const NOTHING = /^\((?:not set|none|not provided|direct|data deleted|other)\)$/i;

const handleKey = (text: string): string => keyOf(text).replace(/^@/, '');

/** The names that a cell may stand for: as a whole, and where an order had several codes, each of them. */
function namesIn(column: WhoField, text: string): { key: string; text: string }[] {
  const parts = column === 'code' ? text.split(/[,;|\n]/) : [text];
  return parts
    .map((part) => ({ text: part.trim(), key: column === 'handle' ? handleKey(part) : keyOf(part) }))
    .filter((name) => name.key !== '' && !NOTHING.test(name.text));
}

/** The keys of a placement, by the column that they would stand in. */
function keysOf(placement: CampaignPlacement, { handles }: Pick<ResultsOptions, 'handles'>) {
  const { code, profileKey } = placement;
  const handle = handles?.get(profileKey) ?? /^[a-z]+:@(.+)$/.exec(profileKey)?.[1] ?? '';
  return { code: keyOf(code), content: keyOf(contentOf(placement)), handle: handleKey(handle) };
}

/**
 * Tells whose rows are: by the code, else by the link's content, else by the creator's handle. Where a code (or content,
 * or handle) is several placements', nothing is guessed.
 */
export function matcherOf(options: ResultsOptions, columns: readonly WhoField[]) {
  const asked = WHO_FIELDS.filter((column) => columns.includes(column));
  const keyed = options.placements.map((placement) => ({ placement, keys: keysOf(placement, options) }));
  const byKey = new Map<string, CampaignPlacement[]>();
  for (const { placement, keys } of keyed)
    for (const column of asked) {
      const name = `${column} ${keys[column]}`;
      if (keys[column] !== '') byKey.set(name, [...(byKey.get(name) ?? []), placement]);
    }
  /** `lines`: of one row, or of all that are one order's. */
  function whose(lines: readonly Cells[]): Whose {
    const names = asked.map((column) => lines.flatMap((cells) => namesIn(column, cells[column] ?? '')));
    for (const [at, column] of asked.entries()) {
      const found = new Set(names[at]?.flatMap(({ key }) => byKey.get(`${column} ${key}`) ?? []));
      const [placement, ...others] = found;
      const text = lines.map((cells) => cells[column]).find(Boolean) ?? '';
      if (others.length > 0) return { column, text, among: [...found] };
      if (placement) return { placement };
    }
    return { names: names.find((some) => some.length > 0) ?? [] };
  }
  /** Placements that a row could be told by. */
  const tellable = keyed.filter(({ keys }) => asked.some((column) => keys[column] !== '')).map((one) => one.placement);
  return { whose, tellable };
}
