import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LISTED, type Listed } from '@/lib/sentiment/cues';
import type { Forced } from '@/lib/sentiment/decide';
import type { Hits } from '@/lib/sentiment/hits';
import type { Sentiment } from '@/lib/sentiment/sentiment';
import { ROOT } from '../root';

/** The labelled texts that the weights are fitted on, beside the repository; may be absent. */
export const DEVELOPMENT_SET = join(ROOT, '..', 'shared', 'sentiment');

export interface Row {
  language: Listed;
  text: string;
  label: Forced;
  hits: Hits;
}

/** The labelled texts of a folder: `LANG.jsonl`, a row a line, `{"text", "label"}`. */
export function readRows(folder: string, sentiment: Sentiment): Row[] {
  return LISTED.flatMap((language) => {
    const file = join(folder, `${language}.jsonl`);
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.map((line): Row => {
      const { text, label }: { text: string; label: Forced } = JSON.parse(line);
      return { language, text, label, hits: sentiment.hitsIn(text, language) };
    });
  });
}
