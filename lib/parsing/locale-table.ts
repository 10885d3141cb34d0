/**
 * The words and signs of one UI language: how it writes numbers, short counts and relative dates. Generated from
 * Node's full ICU plus the sites' own forms, committed, and handed to the reader for the page's `lang` alone.
 * Plain JSON, so that it travels in a message.
 */
export interface LocaleTable {
  lang: string;
}
