import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { builtScript } from '../../support/built-script';
import { ensureBrowser } from '../../tools/browser/find-browser';
import { recordingsIn } from '../../tools/replay/manifest';
import type { Recording } from '../../tools/replay/recording';
import { applyWrap } from '../../tools/replay/wrap';
import { CAPTURES } from '../../tools/root';
import { type Measured, measured } from '../measured';
import type { ratios, Text } from './entry';

const RUNS = 9;
const LIMIT = 1.3;
const MANIFEST = join(CAPTURES, 'manifest.json');

/** Parsing and reading of each recording against the browser's parsing alone, in a page of the browser. */
export async function reading(): Promise<Measured[]> {
  if (!existsSync(MANIFEST)) {
    console.log(`Reading is not measured: the recordings are not at ${CAPTURES}.`);
    return [];
  }
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await builtScript('tests/bench/reading/entry.ts', 'reading') });
    const results: Measured[] = [];
    for (const { name, recording } of recordingsIn(MANIFEST)) {
      const found = await page.evaluate(
        ([text, runs]) => (globalThis as unknown as { reading: { ratios: typeof ratios } }).reading.ratios(text, runs),
        [textOf(recording), RUNS] as const,
      );
      if (found) results.push(measured(`reading ${name} ÷ parsing it`, LIMIT, found.reading, found.itself));
    }
    return results;
  } finally {
    await browser.close();
  }
}

function textOf({ file, pageUrl, responseUrl, lang, wrap }: Recording): Text {
  const text = readFileSync(file, 'utf8');
  const isDocument = /^\s*</.test(text);
  const whole = wrap === undefined ? text : JSON.stringify(applyWrap(wrap, JSON.parse(text)));
  return { text: whole, pageUrl, responseUrl: isDocument ? undefined : responseUrl, lang };
}
