import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCount } from '@/lib/parsing/count';
import { localeTableOf } from '@/lib/parsing/tables';

const FILE = new URL('../../../../shared/captures/youtube/locale-number-labels--view-counts.json', import.meta.url);
/** The columns behind a milliard were recorded at slightly different times. */
const DRIFT = 1_000;

it.skipIf(!existsSync(FILE))(
  'reads every recorded view label of YouTube, in each language (skipped without the recordings)',
  () => {
    const { values, labels } = JSON.parse(readFileSync(FILE, 'utf8')) as {
      values: number[];
      labels: Record<string, string[]>;
    };
    for (const [lang, texts] of Object.entries(labels))
      for (const [index, text] of texts.entries()) {
        const truth = values[index] ?? Number.NaN;
        const drift = truth > 1e9 ? DRIFT : 0;
        const read = parseCount(text, localeTableOf(lang), 'floor');
        expect(read?.low, `${lang} "${text}"`).toBeLessThanOrEqual(truth + drift);
        expect(read?.high, `${lang} "${text}"`).toBeGreaterThanOrEqual(truth - drift);
        // One unit of the last shown digit, not the whole range.
        expect((read?.high ?? 0) - (read?.low ?? 0), `${lang} "${text}"`).toBeLessThanOrEqual(truth);
      }
  },
);
