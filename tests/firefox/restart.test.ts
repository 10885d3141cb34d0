import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_BUILD, type FirefoxExtension, launchFirefox, noFirefox } from '../support/firefox/launch';
import { overlayOf } from '../support/firefox/overlay';
import { press, type, waitForText } from '../support/firefox/own-page';
import { serveFirefox } from '../support/firefox/serve';
import { MARLO, profileUrl } from '../support/sites/creators';

/** The build as one file: only that can be installed to stay. */
async function packed(): Promise<Buffer> {
  const zip = new JSZip();
  for (const entry of readdirSync(FIREFOX_BUILD, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) zip.file(relative(FIREFOX_BUILD, path).replaceAll('\\', '/'), readFileSync(path));
  }
  return zip.generateAsync({ type: 'nodebuffer' });
}

describe.skipIf(noFirefox)(`a restart of Firefox${noFirefox ? ` (${noFirefox})` : ''}`, () => {
  let folder: string;
  let firefox: FirefoxExtension | null = null;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'creator-gauge-restart-'));
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps what was read, decided and planned', async () => {
    const permanent = join(folder, 'creator-gauge.xpi');
    const profile = join(folder, 'profile');
    writeFileSync(permanent, await packed());
    firefox = await launchFirefox({ profile, permanent });
    await serveFirefox(firefox.bidi, Date.now());
    const page = await firefox.browser.newPage();
    await page.goto(profileUrl(MARLO));
    const overlay = overlayOf(page, firefox.bidi);
    await overlay.waitFor(/2\.29\s?%/);
    await overlay.press(/^Shortlist/);
    await overlay.waitFor(/Shortlisted/);
    const desk = await firefox.open('desk.html?section=campaigns', { width: 1280, height: 900 });
    await press(desk, 'New campaign');
    await type(desk, 'Name', 'Kiln in spring');
    await press(desk, 'Begin');
    await waitForText(desk, /Kiln in spring.*Add creators/);
    const startAt = await desk.evaluate(() => location.origin);
    await firefox.close();

    firefox = await launchFirefox({ profile, startAt: `${startAt}/desk.html?section=shortlist` });
    const text = await waitForText(firefox.own, /Marlo Brenner.*2\.29\s?%/);
    expect(text).toMatch(/Shortlisted/);
    const campaigns = await firefox.open('desk.html?section=campaigns');
    await waitForText(campaigns, /Kiln in spring/);
  });
});
