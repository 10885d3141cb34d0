import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { MARLO, profileUrl } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

let extension: Extension;
let settings: Page;
beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  // Without it this browser leaves an unpacked extension switched off when it is reloaded.
  await inSettings(({ developerPrivate }) => developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
});
afterAll(() => extension?.close());

it('an update with tabs open: the old scripts fall silent, the new ones take over and say "reload"', async () => {
  const { page, said } = await onProfile();
  await inSettings(({ developerPrivate }, id) => developerPrivate.reload(id, { failQuietly: true }));
  const overlay = await overlayOf(page);
  await overlay.waitFor(/open before.*Reload/s, 20_000);
  // Longer than the old reader and card take to look after themselves once more.
  await page.waitForTimeout(3_000);
  expect(await page.locator('[data-creator-gauge="overlay"]').count()).toBe(1);
  expect(said).toEqual([]);

  // The new card works, and a reload gives the full picture.
  await overlay.press(/^Shortlist/);
  await overlay.waitFor(/Shortlisted/);
  await page.reload();
  const again = await overlayOf(page);
  expect(await again.waitFor(/2\.29\s?%/)).not.toMatch(/open before/);
  await again.waitFor(/Shortlisted/);
  await page.close();
});

it('switched off with tabs open: the card leaves, and the page is as it was', async () => {
  const { page, said } = await onProfile();
  await inSettings(({ management }, id) => management.setEnabled(id, false));
  await expect.poll(() => page.locator('[data-creator-gauge]').count(), { timeout: 10_000 }).toBe(0);
  // What the page loads then is heard by nobody, and answered as ever.
  const status = await page.evaluate(
    async () => (await fetch('/api/v1/users/web_profile_info/?username=nobody')).status,
  );
  expect(status).toBe(404);
  await page.evaluate(() => history.pushState(null, '', '/explore/'));
  await page.waitForTimeout(3_000);
  expect(said.filter((text) => !/404/.test(text))).toEqual([]);
  expect(await page.locator('[data-creator-gauge]').count()).toBe(0);
});

/** A profile with its card, and whatever its console says from then on. */
async function onProfile(): Promise<{ page: Page; said: string[] }> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(MARLO));
  await (await overlayOf(page)).waitFor(/2\.29\s?%/, 20_000);
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  return { page, said };
}

interface ManagedChrome {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  };
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
}

/** Does what the user would do on the browser's own page of extensions. */
const inSettings = (act: (chrome: ManagedChrome, id: string) => Promise<unknown>): Promise<unknown> =>
  settings.evaluate(`(${act})(chrome, ${JSON.stringify(extension.id)})`);
