import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';
import words from './words.generated.json';

/**
 * Names that the readers look for (keys, attributes, elements): where most mutations are aimed. Kept in a file, so that
 * a seed makes the same mutants whatever becomes of the readers; `npm run drift -- --words` writes it anew.
 */
export const WORDS: ReadonlySet<string> = new Set(words);

export const isKnown = (name: string | number | undefined): boolean => typeof name === 'string' && WORDS.has(name);

/** Takes the names from the readers' sources. */
export function writeWords(): number {
  const folder = join(ROOT, 'lib', 'platforms');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap(
    (file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')
        .match(/[\w-]+/g) ?? [],
  );
  const sorted = [...new Set(found)]
    .filter((word) => /^[a-z_][\w-]{2,}$/i.test(word) || word === 'id' || word === 'pk')
    .sort();
  writeFileSync(join(import.meta.dirname, 'words.generated.json'), `${JSON.stringify(sorted, null, 1)}\n`);
  return sorted.length;
}
