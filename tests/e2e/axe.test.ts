import { rmSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/browser/ask';
import { violationsIn } from '../support/browser/axe';
import { type Extension, launchExtension } from '../support/browser/launch';
import { readProfile } from '../support/browser/read-profile';
import { DEMO_CREATORS } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';
import { ensureBrowser } from '../tools/browser/find-browser';
import { buildGallery } from '../tools/gallery/build';

const THEMES = ['light', 'dark'] as const;
const POPUP = { width: 720, height: 560 };
const DESK = { width: 1280, height: 800 };
const PANEL = { width: 380, height: 800 };

async function inBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await violationsIn(page)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

it('the check can fail', async () => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<html lang="en"><title>t</title><main><h1>h</h1><button></button></main></html>');
  expect((await inBothThemes(page)).filter((found) => found.includes('button-name'))).toHaveLength(2);
  await browser.close();
});

describe('the extension’s own pages', () => {
  let extension: Extension;
  let keys: string[];
  beforeAll(async () => {
    extension = await launchExtension();
  });
  afterAll(() => extension?.close());

  async function open(path: string, size: { width: number; height: number }, settled: string): Promise<Page> {
    const page = await extension.open(path, size);
    await page.locator(settled).first().waitFor();
    return page;
  }

  it('popup and desk with nothing read', async () => {
    const popup = await open('popup.html', POPUP, '.popup-top');
    expect(await inBothThemes(popup)).toEqual([]);
    const desk = await open('desk.html', DESK, 'main');
    expect(await inBothThemes(desk)).toEqual([]);
    await desk.getByRole('button', { name: /^Shortlist/ }).click();
    expect(await inBothThemes(desk)).toEqual([]);
  });

  it('three profiles are read', async () => {
    await serveSites(extension.context, Date.now());
    const own = await extension.open('popup.html');
    keys = [];
    for (const creator of DEMO_CREATORS) {
      const { report, page } = await readProfile(extension, own, creator);
      keys.push(report.profile.key);
      await ask(own, 'shortlist:set', { profileKey: report.profile.key, status: 'shortlisted' });
      await page.close();
    }
    expect(keys).toHaveLength(3);
  });

  it('popup: list, profile of each site, why this number, comparison', async () => {
    const list = await open('popup.html', POPUP, '.recent-row');
    expect(await inBothThemes(list)).toEqual([]);
    for (const key of keys) {
      const popup = await open(`popup.html?profile=${encodeURIComponent(key)}`, POPUP, '.tiles');
      await popup.locator('details.sources summary').click();
      expect(await inBothThemes(popup)).toEqual([]);
      await popup.locator('.why').first().click();
      await popup.locator('.explanation').waitFor();
      expect(await inBothThemes(popup)).toEqual([]);
      await popup.close();
    }
    await list.locator('.side-actions').getByRole('button', { name: 'Compare' }).click();
    for (const { name } of DEMO_CREATORS)
      await list.getByRole('button', { name: new RegExp(`^Add ${name}, `) }).click();
    await list.locator('table.compare').waitFor();
    expect(await inBothThemes(list)).toEqual([]);
  });

  it('side panel: its four tabs', async () => {
    const panel = await open(`sidepanel.html?profile=${encodeURIComponent(keys[0] ?? '')}`, PANEL, '.tiles');
    for (const tab of await panel.getByRole('tab').all()) {
      await tab.click();
      expect(await inBothThemes(panel)).toEqual([]);
    }
    expect(await panel.getByRole('tab').count()).toBe(4);
  });

  it('desk: its sections, and in French', async () => {
    const queued = [
      { name: 'tiktok:@tilda.forages', platform: 'tiktok' as const, handle: 'tilda.forages', profileId: null },
      { name: 'instagram:@pia.prints', platform: 'instagram' as const, handle: 'pia.prints', profileId: null },
    ];
    const desk = await open(`desk.html?profile=${encodeURIComponent(keys[1] ?? '')}`, DESK, '.tiles');
    await ask(desk, 'queue:add', { profiles: queued });
    for (const language of ['en', 'fr'] as const) {
      await ask(desk, 'settings:set', { patch: { language } });
      await desk.locator(`html[lang=${language}]`).waitFor();
      const sections = await desk.locator('.nav button').all();
      expect(sections).toHaveLength(8);
      for (const section of sections) {
        await section.click();
        expect(await inBothThemes(desk)).toEqual([]);
      }
    }
  });
});

describe('the card, whose root is closed to any page: the same components in the gallery', () => {
  /** What a whole page has to have, and a card on somebody else's page has not. */
  const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'html-has-lang', 'document-title'];
  let gallery: { folder: string; url: string };
  let browser: Browser;
  beforeAll(async () => {
    gallery = await buildGallery();
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', '--allow-file-access-from-files'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    if (gallery) rmSync(gallery.folder, { recursive: true, force: true });
  });

  it.each(THEMES)('every state, %s', { timeout: 180_000 }, async (theme) => {
    const page = await browser.newPage({ viewport: { width: 1560, height: 1000 }, reducedMotion: 'reduce' });
    await page.goto(`${gallery.url}?theme=${theme}`);
    await page.locator('figure').first().waitFor();
    // One state at a time in the page: axe looks at hidden ones too, each time.
    const states = await page.evaluateHandle(() =>
      [...document.querySelectorAll('figure')].map((figure) => ({ figure, parent: figure.parentElement })),
    );
    const count = await states.evaluate((all) => all.length);
    expect(count).toBeGreaterThan(30);
    const found: string[] = [];
    for (let index = 0; index < count; index++) {
      const name = await states.evaluate((all, shown) => {
        for (const { figure } of all) figure.remove();
        const state = all[shown];
        if (state) state.parent?.append(state.figure);
        return state?.figure.querySelector('figcaption')?.textContent ?? '';
      }, index);
      const violations = await violationsIn(page, 'figure > div', OF_PAGES);
      found.push(...violations.map((violation) => `${name}: ${violation}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});
