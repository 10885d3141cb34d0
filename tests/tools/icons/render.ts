import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browser/find-browser';
import { ROOT } from '../root';

/**
 * Draws the icons of toolbar and stores from the logo: `npx tsx tests/tools/icons/render.ts`. 16 and 32 fill their square;
 * from 48 on the plate keeps the stores' margin of an eighth.
 */
const SIZES = [16, 32, 48, 96, 128] as const;

const logo = (size: number, margin: number) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-margin} ${-margin} ${20 + 2 * margin} ${20 + 2 * margin}">
    <rect width="20" height="20" rx="5.5" fill="#14181D"/>
    <rect x="3.6" y="8" width="8.6" height="4" rx="1.4" fill="#fff"/>
    <circle cx="13.6" cy="10" r="4.1" fill="#14181D"/>
    <circle cx="13.6" cy="10" r="2.8" fill="#FFC61A"/>
  </svg>`;

const folder = join(ROOT, 'public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${logo(size, size >= 48 ? 2.5 : 0)}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
