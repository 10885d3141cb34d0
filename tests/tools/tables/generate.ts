/**
 * Writes lib/parsing/tables/*.generated.json: number and date words of YouTube's 83 UI languages, from Node's full ICU
 * (browsers differ among themselves) and from the sites' own forms (*-overrides.ts, said.ts).
 *
 *   npx tsx tests/tools/tables/generate.ts
 *
 * Deterministic for one ICU; a newer Node may bring newer words: look at the difference, and keep what the sites
 * still write in the overrides. Format: lib/parsing/tables/index.ts, which expands it.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES, TABLES_CLDR } from './languages';
import { countRow, dateRow } from './rows';

const TABLES = new URL('../../../lib/parsing/tables/', import.meta.url);

function write(name: string, row: (lang: string) => unknown): void {
  const lines = LANGUAGES.map((lang) => `${JSON.stringify(lang)}:${JSON.stringify(row(lang))}`);
  const file = new URL(`${name}.generated.json`, TABLES);
  const text = `{\n${lines.join(',\n')}\n}\n`;
  writeFileSync(file, text);
  console.log(`${name}: ${LANGUAGES.length} languages, ${Buffer.byteLength(text)} bytes`);
}

if (process.versions.cldr !== TABLES_CLDR)
  console.warn(`CLDR ${process.versions.cldr}: set TABLES_CLDR in languages.ts, and keep what the sites still write.`);
write('counts', countRow);
write('dates', dateRow);
