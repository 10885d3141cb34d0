/** A text, and the numbers of the footnotes that say where it is from: from 1, ascending, each once. */
export interface Cited {
  text: string;
  notes: readonly number[];
}

/** One cell of a table. An empty text is an empty cell: what is not known says so. */
export interface DocumentCell extends Cited {
  /** A sign that stands after the text ("=", "n 3"), and what it says: read aloud, and in the text version. */
  mark?: { sign: string; words: string };
  /** What stands small below it; footnote marks come after it. */
  detail?: string;
  isFaint?: boolean;
  isStrong?: boolean;
}

/**
 * A column. In the text version a cell of it is written as: `bare`, the cell alone, where it says by itself what it is;
 * `named`, after the column's name on the row's line; `line`, after the column's name on a line of its own.
 */
export interface DocumentHead {
  text: string;
  /** Small lines below the name. */
  details?: readonly string[];
  isNumeric?: boolean;
  asText: 'bare' | 'named' | 'line';
  /** Share of the table's width, in percent; without one the browser decides. */
  width?: number;
}

/** The first cell names the row. */
export interface DocumentRow {
  cells: readonly DocumentCell[];
  isTotal?: boolean;
}

export interface DocumentTable {
  /** One for each cell of a row; the first names what the rows are. */
  heads: readonly DocumentHead[];
  /** Rows under titles of their own; an empty title has none. */
  groups: readonly { title: string; rows: readonly DocumentRow[] }[];
}

/** A line of a list: "needs two visits: Follower growth"; an empty label has none. */
export interface DocumentItem extends Cited {
  label: string;
}

export interface DocumentSection {
  title: string;
  intro?: string;
  table?: DocumentTable;
  list?: readonly DocumentItem[];
}

/** Where figures are from. Its number is its place among the footnotes, from 1. */
export interface Footnote {
  /** Who published it and when, or who typed it. */
  source: string;
  /** Which of its figures are cited, and what they are about; empty where the source says it all. */
  about: string;
  url: string | null;
}

/**
 * One page to print or to send: a creator, a comparison, a campaign. All its words are ready to be read, in one language.
 * Others read it: nothing in it says "you" or comes from what the user keeps for themselves.
 */
export interface ReportDocument {
  lang: string;
  title: string;
  subtitle: string;
  /** Where the page's subject is found; null for none. */
  url: string | null;
  /** What is known of it at a glance, a line each. */
  facts: readonly string[];
  sections: readonly DocumentSection[];
  /** Title of the footnotes, and they. */
  sources: string;
  footnotes: readonly Footnote[];
  /** When it was made and with what. */
  foot: string;
  /** Lies on its side: for tables of many columns. */
  isWide: boolean;
}
