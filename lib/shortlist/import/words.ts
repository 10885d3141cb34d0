import type { ExportWords } from '@/lib/export/words';
import { LABELS } from '@/lib/export/words';
import { OLD_WORDS } from './old-words';

type Words = { [K in keyof ExportWords]: ExportWords[K] extends Record<string, string> ? K : never }[keyof ExportWords];

/**
 * What a word of our own files stands for, in either language: "Shortlisted", « Retenu » → `shortlisted`; words of older
 * files too. Whatever its case; null for any other word.
 */
export function meaningOf<K extends Words>(kind: K, word: string | null): keyof ExportWords[K] | null {
  if (word === null) return null;
  const asked = word.trim().toLocaleLowerCase();
  const tables = [...Object.values(LABELS).map(({ words }) => words[kind]), ...(OLD_WORDS[kind] ?? [])];
  for (const table of tables as Record<string, string>[]) {
    const found = Object.entries(table).find(
      ([name, text]) => text.toLocaleLowerCase() === asked || name.toLocaleLowerCase() === asked,
    );
    if (found) return found[0] as keyof ExportWords[K];
  }
  return null;
}
