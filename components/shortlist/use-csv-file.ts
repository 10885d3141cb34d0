import { useState } from 'react';
import { decode } from '@/lib/shortlist/import/decode';
import { isText } from '@/lib/shortlist/import/is-text';
import { type ImportFile, readFile } from '@/lib/shortlist/import/read-file';

/** What is told of a file that can't be taken. */
export interface FileWords {
  tooLarge: (file: string) => string;
  empty: (file: string) => string;
  unreadable: (file: string, detail: string) => string;
  notText: (file: string) => string;
}

/** A CSV or TSV file as it is chosen: its table or, where there is none, why in words. `largest`: bytes. */
export function useCsvFile(words: FileWords, largest: number, onFile: (file: ImportFile | null) => void) {
  const [problem, setProblem] = useState('');
  async function choose(picked: File | undefined): Promise<void> {
    if (!picked) return;
    onFile(null);
    setProblem('');
    if (picked.size > largest) return setProblem(words.tooLarge(picked.name));
    try {
      const text = decode(new Uint8Array(await picked.arrayBuffer()));
      if (!isText(text)) return setProblem(words.notText(picked.name));
      const file = readFile(picked.name, text);
      if (file) onFile(file);
      else setProblem(words.empty(picked.name));
    } catch (error) {
      setProblem(words.unreadable(picked.name, error instanceof Error ? error.message : String(error)));
    }
  }
  return { problem, choose };
}
