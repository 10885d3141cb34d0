import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture } from '@/lib/capture/capture';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { youtubeId } from '../support/sites/creator';
import { OSKAR, profileUrl, TILDA } from '../support/sites/creators';
import { requestsOfOurs } from '../support/sites/own-requests';
import { SITE_HEADERS } from '../support/sites/page';
import { type LoggedRequest, serveSites } from '../support/sites/serve';
import { fetchReport } from '../tools/demo/kpi-table';
import { readCapture } from '../tools/replay/capture';
import { toOutput } from '../tools/replay/reading';

/** Posts whose addresses name nobody. */
const POSTS = [
  'https://www.youtube.com/watch?v=AAAAAAAAAA1',
  'https://www.youtube.com/shorts/AAAAAAAAAA1',
  'https://www.youtube.com/live/AAAAAAAAAA1',
  'https://www.instagram.com/p/CODE12345/',
  'https://www.instagram.com/reel/CODE12345/',
  'https://www.tiktok.com/@/video/7300000000000000001',
];
/** A page that is never read. */
const HISTORY = 'https://www.youtube.com/feed/history';
const SAVE = 'Save this page for a bug report';

let extension: Extension;
let requests: LoggedRequest[];
/** Posts and other pages that the user goes to, in their order. */
const opened: string[] = [];

beforeAll(async () => {
  extension = await launchExtension();
  requests = await serveSites(extension.context, Date.now());
});
afterAll(() => extension?.close());

async function go(page: Page, address: string): Promise<void> {
  opened.push(address);
  await page.goto(address);
}

/** Presses "Save this page …" in the panel, which stands in a tab behind the site's here, where nothing is drawn to be pressed. */
async function savedBy(panel: Page): Promise<{ name: string; text: string }> {
  const save = panel.getByRole('button', { name: SAVE });
  await save.waitFor();
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    save.evaluate((button: HTMLElement) => button.click()),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('a page saved for a bug report', () => {
  it('gives the same figures as the card, and names nobody', async () => {
    const page = await extension.context.newPage();
    await page.goto(profileUrl(TILDA));
    await (await overlayOf(page)).waitFor(/7\.1\s?%/);
    const panel = await extension.open('sidepanel.html', { width: 380, height: 800 });
    await page.bringToFront();
    const { name, text } = await savedBy(panel);
    expect(name).toMatch(/^creator-gauge-tiktok-profile-[\dT-]+\.json$/);
    for (const personal of [
      TILDA.handle,
      TILDA.name,
      'Tilda',
      'Forsgren',
      TILDA.id,
      TILDA.bio,
      'Nettle soup',
      'wickerworks',
    ])
      expect(text.toLowerCase()).not.toContain(personal.toLowerCase());

    const report = await fetchReport(panel, TILDA);
    const { kpis, profile, posts } = toOutput('file', 'profile', readCapture(JSON.parse(text) as Capture));
    expect(profile?.followers).toEqual(report.profile.followers);
    expect(posts).toHaveLength(report.posts.length);
    const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
    expect(kpis.map(({ id, format, value, n }) => [id, format, rounded(value), n])).toEqual(
      report.measures.map(({ measure: { id, format, value, n } }) => [id, format, rounded(value), n]),
    );
  });

  it('is offered on a post whose address names no profile, and gives what stands there', async () => {
    const page = await extension.context.newPage();
    const [rank, videoId] = [1, youtubeId(OSKAR, 1)];
    await go(page, `https://www.youtube.com/watch?v=${videoId}`);
    const panel = await extension.open('sidepanel.html', { width: 380, height: 800 });
    await page.bringToFront();
    const { name, text } = await savedBy(panel);
    expect(name).toMatch(/^creator-gauge-youtube-post-[\dT-]+\.json$/);
    for (const personal of [OSKAR.handle, OSKAR.id, 'Oskar', videoId, 'keel', 'rivet', 'sponsoring this build'])
      expect(text.toLowerCase()).not.toContain(personal.toLowerCase());

    const { profile, posts } = toOutput('file', 'post', readCapture(JSON.parse(text) as Capture));
    expect(OSKAR.posts[rank]).toMatchObject({ views: 22_795, likes: 1_610, comments: 240 });
    expect(posts).toMatchObject([{ views: { value: 22_795 }, likes: { value: 1_610 }, comments: { value: 240 } }]);
    // 96 437 subscribers, shown as "96.4K".
    expect(profile?.followers).toMatchObject({ value: 96_400, precision: 'rounded' });
    await Promise.all([page.close(), panel.close()]);
  });

  it('is offered on every kind of post, and on no page that is not read', async () => {
    const page = await extension.context.newPage();
    const panel = await extension.open('sidepanel.html', { width: 380, height: 800 });
    await page.bringToFront();
    const save = panel.getByRole('button', { name: SAVE });
    for (const address of [HISTORY, ...POSTS])
      await extension.context.route(address, (route) =>
        route.fulfill({ headers: SITE_HEADERS, body: '<html></html>' }),
      );
    for (const address of POSTS) {
      await go(page, HISTORY);
      await save.waitFor({ state: 'detached' });
      await go(page, address);
      await save.waitFor();
    }
    await Promise.all([page.close(), panel.close()]);
  });

  it('and nothing of this was asked of anybody', () => {
    expect(requestsOfOurs(requests).map(({ url }) => url)).toEqual(opened);
  });
});
