import { expect, it } from 'vitest';
import { launchExtension } from '../support/browser/launch';
import { parsingScript } from '../support/parsing/bundle';
import { icuCases, recordedCases } from '../support/parsing/cases';
import { misread as misreadHere } from '../support/parsing/entry';

const cases = [...recordedCases(), ...icuCases()];

it(`Chromium reads ${cases.length} labels of ${new Set(cases.map(({ lang }) => lang)).size} languages as Node does: each range holds the count`, async () => {
  expect(cases.length).toBeGreaterThan(200);
  expect(misreadHere(cases)).toEqual([]);
  const extension = await launchExtension();
  try {
    const page = await extension.context.newPage();
    await page.addScriptTag({ content: await parsingScript() });
    const found = await page.evaluate((all) => {
      const { parsing } = globalThis as unknown as { parsing: { misread: typeof misreadHere } };
      // A wrong case must be found, or the check says nothing.
      const wrong = parsing.misread([{ lang: 'en', text: '1.2M', value: 12, rounding: 'floor' }]).length;
      return { wrong, misread: parsing.misread(all) };
    }, cases);
    expect(found).toEqual({ wrong: 1, misread: [] });
  } finally {
    await extension.close();
  }
});
