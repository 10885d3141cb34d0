import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgesOn, scrollToTile, type Tile, tileAt, waitForBadge } from '../support/browser/badges';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, OSKAR, PIA, profileUrl, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
});
afterAll(() => extension?.close());

async function visit(creator: FictionalCreator): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(creator));
  await overlayOf(page).then((overlay) => overlay.waitFor(/\d/));
  return page;
}

/** The thumbnail of the post with this rank in the fictional sites' grid. */
const tile = (rank: number): Tile => ({ selector: '.grid a', rank });

describe('badges over the thumbnails', () => {
  it('Instagram: at the foot, left; they stay on their posts while the page scrolls and grows', async () => {
    const page = await visit(MARLO);
    // (1 180 + 30) / 48 200 = 2.51 %; the pinned post is 300 days old.
    await waitForBadge(page, tile(0), /^Not counted$/);
    const badge = await waitForBadge(page, tile(2), /^2\.5%$/);
    const box = await tileAt(page, tile(2));
    expect(badge.x).toBeCloseTo((box?.x ?? 0) + 8, 0);
    expect(badge.y + badge.height).toBeCloseTo((box?.bottom ?? 0) - 8, 0);

    await scrollToTile(page, tile(6));
    // Likes hidden: Instagram's constant 3 is no number.
    await waitForBadge(page, tile(6), /^Likes hidden$/);
    // (880 + 25) / 48 200 = 1.88 %
    await waitForBadge(page, tile(3), /^Paid 1\.9%$/);

    // Something loads above the grid: the badges go along.
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '120px';
      document.querySelector('main')?.prepend(banner);
    });
    await waitForBadge(page, tile(6), /^Likes hidden$/);
    await page.close();
  });

  it('TikTok: at the top, right', async () => {
    const page = await visit(TILDA);
    // (9 400 + 310 + 890) / 118 000 = 8.98 %
    await scrollToTile(page, tile(3));
    const badge = await waitForBadge(page, tile(3), /^9(\.0)?%$/);
    const box = await tileAt(page, tile(3));
    expect(badge.x + badge.width).toBeCloseTo((box?.right ?? 0) - 8, 0);
    expect(badge.y).toBeCloseTo((box?.y ?? 0) + 8, 0);
    await page.close();
  });

  it('YouTube: at the top, left; views against the median, as likes are on another page', async () => {
    const page = await visit(OSKAR);
    const badge = await waitForBadge(page, tile(1), /^([▲▼] )?[\d.]+× median views$/);
    const box = await tileAt(page, tile(1));
    expect(badge.x).toBeCloseTo((box?.x ?? 0) + 8, 0);
    expect(badge.y).toBeCloseTo((box?.y ?? 0) + 8, 0);
    await page.close();
  });

  it('are those of the profile in the address, also after going on softly', async () => {
    const page = await visit(MARLO);
    await waitForBadge(page, tile(2), /^2\.5%$/);
    await page.evaluate(
      (path) => (window as unknown as { goSoftly(path: string): void }).goSoftly(path),
      '/pia.prints/',
    );
    // Pia: (472 + 12) / 8 940 = 5.41 %
    await waitForBadge(page, tile(2), /^5\.4%$/);
    expect((await badgesOn(page)).map(({ text }) => text)).not.toContain('2.5%');
    expect(PIA.posts[2]).toMatchObject({ likes: 472, comments: 12 });
    await page.close();
  });

  it('are there for what is near the window only', async () => {
    const page = await visit(MARLO);
    await waitForBadge(page, tile(0), /./);
    await page.setViewportSize({ width: 1680, height: 400 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(async () => (await badgesOn(page)).length).toBeLessThan(MARLO.posts.length / 2);
    await page.close();
  });

  it('leave the site’s nodes alone, let every press through, and go when switched off', async () => {
    const page = await visit(MARLO);
    const { x, y } = await waitForBadge(page, tile(2), /^2\.5%$/);
    const under = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.tagName ?? null,
      [x + 4, y + 4],
    );
    expect(under).toBe('A');
    expect(
      await page.evaluate(() => document.body.querySelectorAll('[data-creator-gauge], [style*="outline"]').length),
    ).toBe(0);

    const desk = await extension.open('desk.html');
    await desk.getByRole('button', { name: 'Settings' }).click();
    await desk.getByLabel('Show figures on the posts of a profile').click();
    await expect.poll(() => badgesOn(page)).toEqual([]);
    await desk.getByLabel('Show figures on the posts of a profile').click();
    await waitForBadge(page, tile(2), /^2\.5%$/);
    await desk.close();
    await page.close();
  });
});
