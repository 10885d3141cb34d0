import type { Campaign, CampaignPlacement, CampaignResult, ResultOrigin } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';
import type { ResultField } from './columns';
import type { DayOrder } from './days';

export const RESULT_PROBLEMS = [
  'ambiguous', // of two placements
  'blank', // says nothing where the column is taken for something: write 0 for none
  'number',
  'number-ambiguous', // "1.234": thousands or decimals?
  'negative',
  'date',
  'date-ambiguous', // "03/04/2026": day or month first?
  'currency', // no currency, or another than the amount's own sign
  'no-currency',
  'order', // lines of one order contradict each other
  'currencies', // one placement's day has revenue in two
] as const;
export type ResultProblem = (typeof RESULT_PROBLEMS)[number];

/** A row that is left out, as a sheet numbers it; `text`: the cell, of columns that are taken for something only. */
export interface BadResultRow {
  row: number;
  column: ResultField;
  text: string;
  problem: ResultProblem;
}

/** What the user says of cells that do not say it themselves; null: not said. */
export interface UnsaidOfResults {
  /** ISO 4217: of amounts without a currency. */
  currency: string | null;
  /** Of dates that may be read both ways. */
  order: DayOrder | null;
}

export interface ResultsOptions {
  campaign: Pick<Campaign, 'id' | 'currency' | 'startsOn' | 'endsOn'>;
  placements: readonly CampaignPlacement[];
  origin: ResultOrigin;
  unsaid: UnsaidOfResults;
  /** Handles of profiles whose key is no handle. */
  handles?: ReadonlyMap<ProfileKey, string>;
  /** The file's name. */
  file: string;
  /** Epoch ms. */
  now: number;
}

/** Rows here are orders where a column is taken for an order's id, of which each counts once. */
export interface ResultsPlan {
  /** One for each placement and day. */
  results: CampaignResult[];
  /** How many rows went into them. */
  taken: number;
  bad: BadResultRow[];
  /** Codes, contents and handles that are no placement's, the most frequent first. */
  unmatched: { text: string; rows: number }[];
  /** Rows that name nobody: orders without a code, a line of totals. */
  unnamed: number;
  /** Placements that rows could be told by, and of which the file has none. */
  silent: CampaignPlacement[];
  /** Taken rows outside the campaign's dates: they count all the same. */
  outside: number;
  /** Rows of placements that were cancelled: they count for nothing. */
  cancelled: number;
  /** Further lines of orders that count already. */
  repeats: number;
  /** What no row can do without, and no column is taken for; then nothing is read. */
  missing: ('who' | 'figure')[];
}
