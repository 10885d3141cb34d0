import type { ExportWords } from '@/lib/export/words';
import { LABELS } from '@/lib/export/words';

type Words = { [K in keyof ExportWords]: ExportWords[K] extends Record<string, string> ? K : never }[keyof ExportWords];

/**
 * What a word of our own files stands for, in either language: "Shortlisted", « Retenu » → `shortlisted`. Whatever its
 * case; null for any other word.
 */
export function meaningOf<K extends Words>(kind: K, word: string | null): keyof ExportWords[K] | null {
  if (word === null) return null;
  const asked = word.trim().toLocaleLowerCase();
  for (const { words } of Object.values(LABELS)) {
    const known = Object.entries(words[kind] as Record<string, string>);
    const found = known.find(
      ([name, text]) => text.toLocaleLowerCase() === asked || name.toLocaleLowerCase() === asked,
    );
    if (found) return found[0] as keyof ExportWords[K];
  }
  return null;
}
