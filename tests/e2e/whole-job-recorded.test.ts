import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidedRows, evidenceOf, importInto, listRows, section } from '../support/browser/desk';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { serveRecordings } from '../support/sites/serve-recordings';
import { CAPTURES } from '../tools/root';

/** Five recorded profiles: the key pressed on each, and what the shortlist must say of it, from the recordings' ground truth. */
const VETTED = [
  {
    url: 'https://www.tiktok.com/@illojuan',
    file: 'tiktok/html-profile-rendered--illojuan.html',
    name: 'IlloJuan',
    key: 's',
    status: 'Shortlisted',
    followers: '783K',
  },
  {
    url: 'https://www.tiktok.com/@webstoremd',
    file: 'tiktok/html-profile--webstoremd.html',
    name: 'WebstoreMD',
    key: 'm',
    status: 'Maybe',
    followers: '212K',
  },
  {
    // A channel's sample is read from its Videos tab, which the queue opens.
    url: 'https://www.youtube.com/@magisthansspielekiste/videos',
    file: 'youtube/html-channel-videos--magisthans.html',
    name: 'MagisthansSpielekiste',
    key: 'x',
    status: 'Declined',
    followers: '2,050',
  },
  {
    url: 'https://www.tiktok.com/@dylanlemay',
    file: 'tiktok/html-profile-rendered-sigi--dylanlemay.html',
    name: 'Dylan Lemay',
    key: 's',
    status: 'Shortlisted',
    followers: '11.2M',
  },
  {
    url: 'https://www.instagram.com/instagram/',
    file: 'instagram/html-profile-rendered--instagram.html',
    name: 'Instagram',
    key: 'm',
    status: 'Maybe',
    followers: '698M',
  },
];
const OTHERS = Array.from({ length: 7 }, (_, n) => `https://www.tiktok.com/@never.opened.${n}`);

describe.skipIf(!existsSync(CAPTURES))('the job on recorded profiles (skipped where the recordings are absent)', () => {
  let extension: Extension;
  let desk: Page;
  let page: Page;
  beforeAll(async () => {
    extension = await launchExtension();
    await serveRecordings(extension.context, VETTED);
    desk = await extension.open('desk.html', { width: 1440, height: 900 });
  });
  afterAll(() => extension?.close());

  it('twelve links become a queue, and five profiles on three sites are vetted by keyboard', async () => {
    await section(desk, /^Queue/);
    const brief = [...VETTED.map(({ url }) => url), ...OTHERS].join('\n');
    await desk.getByRole('textbox', { name: 'Paste a brief' }).fill(brief);
    await desk.getByRole('button', { name: 'Add 12 profiles' }).click();
    const opened = extension.context.waitForEvent('page');
    await desk.getByRole('button', { name: 'Open next' }).click();
    page = await opened;
    for (const [index, { url, file, name, key, status }] of VETTED.entries()) {
      await page.waitForURL((at) => at.href.startsWith(url));
      const overlay = await overlayOf(page);
      // A drawn page without its styles leaves room for the icon alone; on one that is not drawn the card is open.
      const press = () => overlay.press(file.startsWith('youtube') ? /^Collapse/ : /open the card/i);
      await expect.poll(() => press().then(() => 'pressed', String), { timeout: 15_000 }).toBe('pressed');
      if (file.startsWith('youtube')) await page.keyboard.press('Enter');
      await overlay.waitFor(new RegExp(name));
      await overlay.waitFor(new RegExp(`${index + 1} of 12 in your queue`));
      await page.keyboard.press(key);
      await overlay.waitFor(new RegExp(`${status}\\.`));
      if (index < VETTED.length - 1) await page.keyboard.press('n');
    }
  }, 120_000);

  it('the shortlist has what was decided, with the followers that the recordings show', async () => {
    await section(desk, /^Shortlist/);
    await expect.poll(() => listRows(desk).count()).toBe(VETTED.length);
    const newestFirst = [...VETTED].reverse();
    expect(await decidedRows(desk)).toEqual(newestFirst.map(({ name, status }) => `${name}: ${status}`));
    for (const [index, { followers }] of newestFirst.entries())
      expect(await listRows(desk).nth(index).textContent()).toContain(followers);
  });

  it('two of them stand side by side, and the file brings all of it into a clean profile: nothing differs', async () => {
    for (const name of ['IlloJuan', 'WebstoreMD']) await desk.getByRole('checkbox', { name: `Select ${name}` }).check();
    await desk.locator('.bulk').getByRole('button', { name: 'Compare' }).click();
    for (const name of [/IlloJuan/, /WebstoreMD/]) await desk.getByRole('columnheader', { name }).waitFor();
    await section(desk, /^Shortlist/);
    const file = await evidenceOf(desk);
    const clean = await launchExtension();
    try {
      const other = await clean.open('desk.html?section=shortlist', { width: 1440, height: 900 });
      await importInto(other, 'shortlist.csv', file);
      await other.getByRole('button', { name: 'Import 5 profiles' }).click();
      await expect.poll(() => listRows(other).count()).toBe(VETTED.length);
      expect((await evidenceOf(other)).split('\r\n')).toEqual(file.split('\r\n'));
    } finally {
      await clean.close();
    }
  });
});
