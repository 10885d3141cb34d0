import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension } from '../../support/browser/launch';
import { overlayOf } from '../../support/browser/overlay';
import { MARLO, profileUrl, TILDA } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';
import { ROOT } from '../root';
import { folderPicture } from './folder-picture';

/** Takes the README's pictures anew from the built extension: `npm run build && npx tsx tests/tools/readme/pictures.ts`. */
const FOLDER = join(ROOT, '.github', 'images');
const WINDOW = { width: 1680, height: 920 };
mkdirSync(FOLDER, { recursive: true });

const picture = (name: string) => join(FOLDER, `${name}.png`);

async function profile(page: Page, url: string, name: RegExp): Promise<void> {
  await page.goto(url);
  await (await overlayOf(page)).waitFor(name);
  await page.waitForTimeout(1_500);
}

for (const lang of ['en', 'fr'] as const) {
  const extension = await launchExtension({ lang, viewport: WINDOW });
  await serveSites(extension.context, Date.now());
  const page = await extension.context.newPage();
  await profile(page, profileUrl(MARLO), /2[.,]29/);
  await page.screenshot({
    path: picture(lang === 'en' ? 'step-3' : 'step-3-fr'),
    clip: { x: 330, y: 0, width: 1350, height: 920 },
  });
  if (lang === 'en') {
    await profile(page, profileUrl(TILDA), /7[.,]1/);
    await page.screenshot({ path: picture('overlay'), clip: { x: 330, y: 0, width: 1350, height: 920 } });
    await page.setViewportSize({ width: 1100, height: 560 });
    await page.goto('chrome://extensions');
    await page.locator('#devMode').click();
    await page.waitForTimeout(800);
    await page.screenshot({ path: picture('step-2') });
    await page.setViewportSize({ width: 760, height: 300 });
    await page.goto('about:blank');
    await page.setContent(folderPicture());
    await page.screenshot({ path: picture('step-1') });
  }
  await extension.close();
}
