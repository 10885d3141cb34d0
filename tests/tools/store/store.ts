import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ProfileKey } from '@/lib/model/profile';
import { ask } from '../../support/browser/ask';
import { overlayOf } from '../../support/browser/overlay';
import type { FictionalCreator } from '../../support/sites/creator';
import { MARLO, OSKAR, profileUrl, TILDA } from '../../support/sites/creators';
import { ROOT } from '../root';
import { setScene } from './scene';
import { drawOn } from './sheet';

/** `npm run store`: takes the stores' pictures anew from the built extension (`npm run build` first), of creators who don't exist. */
const FOLDER = join(ROOT, 'tests', 'tools', 'store', 'pictures');
const SIZE = { width: 1280, height: 800 };
const PANEL = 400;
mkdirSync(FOLDER, { recursive: true });

const key = ({ platform, id }: FictionalCreator): ProfileKey => `${platform}:${id}`;
const { extension, desk } = await setScene();

for (const lang of ['en', 'fr'] as const) {
  await ask(desk, 'settings:set', { patch: { language: lang } });
  const save = (name: string, picture: Buffer) => {
    writeFileSync(join(FOLDER, `${lang}-${name}.png`), picture);
    console.log(`${lang}-${name}.png ${Math.round(picture.length / 1000)} kB`);
  };
  save('1-overlay', await overlay());
  save('2-shortlist', await deskAt('section=shortlist', '.keep-table tbody tr'));
  for (const creator of [MARLO, TILDA, OSKAR])
    await ask(desk, 'comparison:set', { profileKey: key(creator), isIn: true });
  save('3-comparison', await deskAt('section=compare', 'table.compare tbody tr'));
  for (const creator of [MARLO, TILDA, OSKAR])
    await ask(desk, 'comparison:set', { profileKey: key(creator), isIn: false });
  save('4-campaign', await campaign());
  save('5-side-panel', await panel());
}
await extension.close();

async function overlay(): Promise<Buffer> {
  const page = await site(SIZE.width, 870);
  await (await overlayOf(page)).waitFor(/Estimated reach|Portée estimée/);
  return settled(page);
}

/** The fake profile, as wide as wanted and at the left: the card stands beside it. */
async function site(width: number, column: number): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: width + 40, height: SIZE.height });
  await page.goto(profileUrl(MARLO));
  await page.addStyleTag({
    content: `html { scrollbar-width: none } main { width: ${column}px; margin: 0 0 0 28px } nav.site { display: none }`,
  });
  await page.setViewportSize({ width, height: SIZE.height });
  return page;
}

async function deskAt(query: string, until: string): Promise<Buffer> {
  const page = await extension.open(`desk.html?${query}`, SIZE);
  await page.locator(until).first().waitFor();
  return settled(page);
}

/** On a larger window, where the table of targets stands whole. */
async function campaign(): Promise<Buffer> {
  const page = await extension.open(`desk.html${new URL(desk.url()).search}`, { width: 1520, height: 950 });
  await page.getByRole('tab').nth(1).click();
  await page.locator('.campaign-table tbody tr').first().waitFor();
  return onSheet(await settled(page));
}

async function panel(): Promise<Buffer> {
  const page = await settled(await site(SIZE.width - PANEL - 1, 810));
  const own = await extension.open(`sidepanel.html?profile=${encodeURIComponent(key(MARLO))}`, {
    width: PANEL,
    height: SIZE.height,
  });
  await own.getByText(MARLO.name).first().waitFor();
  const side = await settled(own);
  return onSheet(page, side);
}

async function onSheet(...pictures: Buffer[]): Promise<Buffer> {
  const sheet = await extension.context.newPage();
  await sheet.setViewportSize(SIZE);
  const picture = await drawOn(sheet, pictures);
  await sheet.close();
  return picture;
}

/** The page once nothing moves any more, without the scroll bars that many systems don't show. */
async function settled(page: Page): Promise<Buffer> {
  await page.addStyleTag({ content: 'html { scrollbar-width: none }' });
  await page.waitForTimeout(2_000);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
