import puppeteer from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { launchExtension } from '../support/browser/launch';
import { parsingScript } from '../support/parsing/bundle';
import { icuCases, recordedCases } from '../support/parsing/cases';
import { type Case, misread as misreadHere } from '../support/parsing/entry';
import { findFirefox } from '../tools/browser/find-firefox';

const cases = [...recordedCases(), ...icuCases()];
const firefox = findFirefox();

/** Runs in the browser's page, where `parsing` is. A wrong case must be found, or the check says nothing. */
function readThere(all: Case[]) {
  const { parsing } = globalThis as unknown as { parsing: { misread: typeof misreadHere } };
  const wrong = parsing.misread([{ lang: 'en', text: '1.2M', value: 12, rounding: 'floor' }]).length;
  return { wrong, misread: parsing.misread(all) };
}

describe(`${cases.length} labels of ${new Set(cases.map(({ lang }) => lang)).size} languages: each range holds the count`, () => {
  it('in Node', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(misreadHere(cases)).toEqual([]);
  });

  it('in Chromium, as in Node', async () => {
    const extension = await launchExtension();
    try {
      const page = await extension.context.newPage();
      await page.addScriptTag({ content: await parsingScript() });
      expect(await page.evaluate(readThere, cases)).toEqual({ wrong: 1, misread: [] });
    } finally {
      await extension.close();
    }
  });

  it.skipIf(!firefox)('in Firefox, as in Node (needs one: FIREFOX_PATH, or apt-get install firefox-esr)', async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox ?? '', headless: true });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await parsingScript() });
      expect(await page.evaluate(readThere, cases)).toEqual({ wrong: 1, misread: [] });
    } finally {
      await browser.close();
    }
  });
});
