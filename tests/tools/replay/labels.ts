import { parseCount } from '@/lib/parsing/count';
import { localeTableOf } from '@/lib/parsing/tables';

/** View-count labels of one site in many languages; `values` are the counts that each language's texts render, in order. */
export interface LabelTable {
  values: number[];
  labels: Record<string, string[]>;
}

/** One label as it was read: the whole numbers `low` to `high`, both included; null where the text can't be read. */
export interface ReadLabel {
  lang: string;
  text: string;
  low: number | null;
  high: number | null;
}

/**
 * Reads a table of YouTube's labels with the tables of each language. YouTube cuts off, so a shortened label stands for the
 * counts from what it shows to just below the next one that it could show.
 * @throws where the text is no such table, saying what is missing.
 */
export function readLabels(json: string): ReadLabel[] {
  const { labels } = JSON.parse(json) as Partial<LabelTable>;
  if (typeof labels !== 'object' || labels === null)
    throw new Error(
      'A label table has the shape {"values": [count, …], "labels": {"LANG": ["text", …], …}}; this has no "labels".',
    );
  return Object.entries(labels).flatMap(([lang, texts]) => {
    if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string'))
      throw new Error(`labels.${lang}: a list of texts is needed.`);
    const table = localeTableOf(lang);
    return texts.map((text): ReadLabel => {
      const read = parseCount(text, table, 'floor');
      return {
        lang,
        text,
        low: read?.low ?? null,
        high: read && (read.precision === 'exact' ? read.high : read.high - 1),
      };
    });
  });
}
