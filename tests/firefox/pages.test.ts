import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxExtension, launchFirefox, noFirefox } from '../support/firefox/launch';
import { overlayOf } from '../support/firefox/overlay';
import { choose, press, reload, type, waitForText } from '../support/firefox/own-page';
import { serveFirefox } from '../support/firefox/serve';
import { until } from '../support/firefox/until';
import { MARLO, profileUrl, TILDA } from '../support/sites/creators';
import { requestsOfOurs } from '../support/sites/own-requests';
import type { LoggedRequest } from '../support/sites/serve';

const KEY = encodeURIComponent(`instagram:${MARLO.id}`);
const PANEL = { width: 380, height: 900 };

/** What tests/e2e shows of each page at length in Chromium; here, that Firefox lets each of them do its work. */
describe.skipIf(noFirefox)(`our pages in Firefox${noFirefox ? ` (${noFirefox})` : ''}`, () => {
  let firefox: FirefoxExtension;
  let requests: LoggedRequest[];
  let desk: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    requests = await serveFirefox(firefox.bidi, Date.now());
    for (const [creator, rate] of [
      [MARLO, /2\.29\s?%/],
      [TILDA, /7\.1\s?%/],
    ] as const) {
      const page = await firefox.browser.newPage();
      await page.goto(profileUrl(creator));
      const overlay = overlayOf(page, firefox.bidi);
      await overlay.waitFor(rate);
      await overlay.press(/^Shortlist/);
      await overlay.waitFor(/Shortlisted/);
      await page.close();
    }
    desk = await firefox.open('desk.html', { width: 1280, height: 900 });
  });
  afterAll(() => firefox?.close());

  it('the popup shows a profile’s KPIs, and why', async () => {
    const popup = await firefox.open(`popup.html?profile=${KEY}`, { width: 720, height: 560 });
    const text = await waitForText(popup, /2\.29\s?%/);
    expect(text).toContain('Marlo Brenner');
    expect(text).toMatch(/2\.01–2\.71\s?%/);
    await popup.locator('.why').click();
    await waitForText(popup, /\d/, '.explanation');
    await popup.close();
  });

  it('the side panel shows the profile, and keeps a note', async () => {
    const panel = await firefox.open(`sidepanel.html?profile=${KEY}`, PANEL);
    expect(await waitForText(panel, /2\.29\s?%/)).toContain('Marlo Brenner');
    await type(panel, 'Note', 'Replies within a day');
    await reload(panel);
    await until('the note', async () => {
      const values = await panel.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
      return values.includes('Replies within a day') ? values : null;
    });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PANEL.width);
    await panel.close();
  });

  it('the desk lists the shortlist and saves it as CSV', async () => {
    await press(desk, 'Shortlist 2');
    const text = await waitForText(desk, /Tilda Forsgren.*Marlo Brenner/);
    expect(text).toMatch(/2\.29\s?%/);
    await press(desk, 'Download CSV of 2 creators');
    const saved = await until('the file', async () => {
      const name = readdirSync(firefox.downloads).find((file) => /^creator-gauge-.*\.csv$/.test(file));
      const content = name ? readFileSync(join(firefox.downloads, name), 'utf8') : '';
      return content || null;
    });
    expect(saved.trim().split('\r\n')).toHaveLength(3);
    expect(saved).toContain('Marlo Brenner');
    expect(saved).toContain('Tilda Forsgren');
  });

  it('a campaign is begun, and is there after a reload', async () => {
    await press(desk, 'Campaigns');
    await press(desk, 'New campaign');
    await type(desk, 'Name', 'Kiln in spring');
    await press(desk, 'Begin');
    await waitForText(desk, /Kiln in spring.*Add creators/);
    await reload(desk);
    await waitForText(desk, /Kiln in spring.*Add creators/);
  });

  it('settings: French, chosen on the desk, is what a page shows at once', async () => {
    await press(desk, 'Settings');
    await choose(desk, 'Language', 'fr');
    await waitForText(desk, /Réglages/);
    expect(await desk.evaluate(() => document.documentElement.lang)).toBe('fr');
    const popup = await firefox.open(`popup.html?profile=${KEY}`, { width: 720, height: 560 });
    expect(await waitForText(popup, /2,29\s?%/)).toContain('Taux d’engagement');
    await popup.close();
    await choose(desk, 'Langue', 'en');
    await waitForText(desk, /Settings/);
  });

  it('access to the sites, taken back as Firefox lets a user do, is asked for by the popup, and given by a press', async () => {
    const origins = ['instagram', 'tiktok', 'youtube'].map((site) => `https://www.${site}.com/*`);
    const granted = () =>
      firefox.own.evaluate((asked) => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: Record<string, (of: object) => unknown> };
        };
        return browser.permissions.contains?.({ origins: asked });
      }, origins);
    expect(await granted()).toBe(true);
    await firefox.own.evaluate((asked) => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: Record<string, (of: object) => unknown> };
      };
      return browser.permissions.remove?.({ origins: asked });
    }, origins);
    expect(await granted()).toBe(false);
    const popup = await firefox.open('popup.html', { width: 720, height: 560 });
    await waitForText(popup, /does not let Creator Gauge read/);
    await press(popup, 'Allow');
    await until('the access', async () => (await granted()) || null);
    await until('the question to go', async () =>
      (await waitForText(popup, /\w/)).includes('does not let') ? null : true,
    );
    await popup.close();
  });

  it('made no request', () => {
    expect(requestsOfOurs(requests)).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
  });
});
