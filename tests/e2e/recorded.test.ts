import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import type { FictionalCreator } from '../support/sites/creator';
import { instagramTimeline } from '../support/sites/instagram-pages';
import { serveRecordings } from '../support/sites/serve-recordings';
import { fetchReport } from '../tools/demo/kpi-table';
import { CAPTURES } from '../tools/root';

const recorded = describe.skipIf(!existsSync(CAPTURES));

let extension: Extension;
beforeEach(async () => {
  extension = await launchExtension();
});
afterEach(() => extension?.close());

/** The numbers of a report as a person would check them: KPI id → value. */
async function numbersOf(
  creator: Pick<FictionalCreator, 'platform' | 'handle'>,
): Promise<Record<string, number | null>> {
  const page = await extension.open('popup.html');
  const report = await fetchReport(page, creator as FictionalCreator);
  await page.close();
  return Object.fromEntries(report.measures.map(({ measure }) => [measure.id, measure.value]));
}

/** A recording has no styles, so its text fills the window and only the icon fits: a press opens the card. */
async function openCard(page: Page): Promise<Overlay> {
  const overlay = await overlayOf(page);
  await expect
    .poll(() => overlay.press(/open the card/i).then(() => 'pressed', String), { timeout: 10_000 })
    .toBe('pressed');
  return overlay;
}

recorded('recorded pages at the real host names (skipped where the recordings are absent)', () => {
  it('YouTube, Videos tab: views counted by hand', async () => {
    const url = 'https://www.youtube.com/@MagisthansSpielekiste/videos';
    await serveRecordings(extension.context, [{ url, file: 'youtube/html-channel-videos--magisthans.html' }]);
    const page = await extension.context.newPage();
    await page.goto(url);
    const overlay = await overlayOf(page);
    // The newest 12: 215 248 273 279 285 289 | 293 296 328 392 449 503, so 291; ÷ 2.05K subscribers = 14.2 %
    const text = await overlay.waitFor(/\b291\b/);
    expect(text).toMatch(/2,05\d|2\.05K/);
    const { viewsPerPost, viewRate } = await numbersOf({ platform: 'youtube', handle: 'magisthansspielekiste' });
    expect(viewsPerPost).toBe(291);
    expect(viewRate).toBeCloseTo(291 / 2_050, 3);
  });

  it('TikTok, drawn profile: exact totals, rounded plays', async () => {
    const url = 'https://www.tiktok.com/@illojuan';
    await serveRecordings(extension.context, [{ url, file: 'tiktok/html-profile-rendered--illojuan.html' }]);
    const page = await extension.context.newPage();
    await page.goto(url);
    const overlay = await openCard(page);
    // The newest 12 by their ids: 192.1K 414.6K 434.5K 548.8K 1M 1.1M | 1.9M 1.9M 2M 2.3M 2.5M 4.4M, so 1.5M
    await overlay.waitFor(/1\.5M/);
    const { viewsPerPost, lifetimeLikeRate } = await numbersOf({ platform: 'tiktok', handle: 'illojuan' });
    expect(viewsPerPost).toBe(1_500_000);
    // 3 922 256 likes ÷ 19 videos ÷ 783 427 followers
    expect(lifetimeLikeRate).toBeCloseTo(0.2635, 4);
  });

  it('Instagram, drawn profile and a timeline in the recorded shape', async () => {
    const url = 'https://www.instagram.com/instagram/';
    const timeline = instagramTimeline(THE_RECORDED_PROFILE, Date.now());
    await serveRecordings(extension.context, [
      { url, file: 'instagram/html-profile-rendered--instagram.html' },
      { url: 'https://www.instagram.com/graphql/query', json: timeline },
    ]);
    const page = await extension.context.newPage();
    await page.goto(url);
    await page.evaluate(() => fetch('/graphql/query', { method: 'POST', body: 'doc_id=1' }));
    const overlay = await openCard(page);
    // 698 079 524 followers; engagement 1, 2 … 12 million: the median 6.5 million ÷ followers = 0.931 %
    await overlay.waitFor(/0\.931\s?%/);
    const { engagementRateByFollowers } = await numbersOf({ platform: 'instagram', handle: 'instagram' });
    expect(engagementRateByFollowers).toBeCloseTo(6_500_000 / 698_079_524, 6);
  });
});

/** The profile of the recording, with posts of the test's own: likes and comments add up to 1, 2 … 12 million. */
const THE_RECORDED_PROFILE: FictionalCreator = {
  platform: 'instagram',
  id: '25025320',
  handle: 'instagram',
  name: 'Instagram',
  bio: '',
  link: '',
  followers: 0,
  following: 0,
  postsTotal: 0,
  verified: true,
  posts: Array.from({ length: 12 }, (_, i) => ({
    age: 3 + 2 * i,
    format: 'image' as const,
    title: `Post ${i}`,
    likes: (i + 1) * 1_000_000 - 1_000,
    comments: 1_000,
  })),
};
