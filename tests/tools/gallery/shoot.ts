import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../browser/find-browser';
import { ROOT } from '../root';
import { buildGallery } from './build';

/** Pictures of the gallery in both themes and languages: `npx tsx tests/tools/gallery/shoot.ts [FOLDER] [--each]`. */
const each = process.argv.includes('--each');
const folder = resolve(
  process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(ROOT, '.output', 'gallery'),
);
mkdirSync(folder, { recursive: true });

const { url } = await buildGallery();
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1560, height: 1000 } });
  page.on('pageerror', (error) => console.error(error.message));
  for (const theme of ['light', 'dark'])
    for (const lang of ['en', 'fr']) {
      await page.goto(`${url}?theme=${theme}&lang=${lang}`);
      await page.waitForFunction(() => document.querySelectorAll('figure').length > 0);
      await page.screenshot({ path: join(folder, `${theme}-${lang}.png`), fullPage: true });
      if (each) await shootEach(page, `${theme}-${lang}`);
    }
} finally {
  await browser.close();
}
console.log(folder);

/** One picture per state. */
async function shootEach(page: Page, name: string): Promise<void> {
  for (const figure of await page.locator('figure').all()) {
    const caption = ((await figure.locator('figcaption').textContent()) ?? '').replace(/\W+/g, '-');
    await figure.screenshot({ path: join(folder, `${name}-${caption}.png`) });
  }
}
