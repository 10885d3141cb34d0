import type { Page } from 'playwright-core';
import { ask } from '../support/browser/ask';
import { type Extension, launchExtension } from '../support/browser/launch';
import { readProfile } from '../support/browser/read-profile';
import { TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';
import { type Measured, measured, p95 } from './measured';
import { seedShortlist } from './seed-shortlist';
import { shownAfter } from './shown';

const RUNS = 3;
const ROWS = { few: 100, many: 10_000 };

/** The desk with 10 000 rows against the same with 100: the p95 frame while the list opens, sorts, filters and scrolls. */
export async function deskRows(): Promise<Measured[]> {
  const [few, many] = [await seeded(ROWS.few), await seeded(ROWS.many)];
  try {
    const ratios: number[] = [];
    const paints: number[] = [];
    // The first look at each warms up what the browser compiles.
    for (let run = 0; run <= RUNS; run++) {
      const frames = { few: await framesOf(few), many: await framesOf(many) };
      const paint = { few: await firstPaint(few), many: await firstPaint(many) };
      if (run === 0) continue;
      ratios.push(p95(frames.many) / p95(frames.few));
      paints.push(paint.many / paint.few);
    }
    return [
      measured('desk: p95 frame with 10 000 rows ÷ with 100 rows', 2, ratios),
      measured('desk: first paint of the list with 10 000 rows ÷ with 100 rows', 2, paints),
    ];
  } finally {
    await few.close();
    await many.close();
  }
}

const firstPaint = (extension: Extension): Promise<number> =>
  shownAfter(extension, 'desk.html?section=shortlist', '.keep-table tbody th', /\S/);

async function seeded(count: number): Promise<Extension> {
  const extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  const own = await extension.open('popup.html');
  const { page, report } = await readProfile(extension, own, TILDA);
  await page.close();
  await ask(own, 'shortlist:set', { profileKey: report.profile.key, status: 'maybe' });
  // Named by the tool that runs this file, unknown in the page.
  await own.evaluate('globalThis.__name = (named) => named');
  await seedShortlist(own, count);
  await own.close();
  return extension;
}

/** How long each frame took, ms, while a user works with the list. */
async function framesOf(extension: Extension): Promise<number[]> {
  const desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await desk.evaluate('globalThis.__name = (named) => named');
  await desk.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames_: frames });
    let last = performance.now();
    const next = (at: number) => {
      frames.push(at - last);
      last = at;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await work(desk);
  const frames = await desk.evaluate(() => (window as unknown as { frames_: number[] }).frames_);
  await desk.close();
  return frames;
}

async function work(desk: Page): Promise<void> {
  await desk
    .getByRole('navigation')
    .getByRole('button', { name: /^Shortlist/ })
    .click();
  await desk.locator('.keep-table tbody th').first().waitFor();
  for (const column of ['Engagement', 'Followers', 'Creator', 'Status']) {
    await desk
      .getByRole('columnheader', { name: new RegExp(`^${column}`) })
      .getByRole('button')
      .click();
    await desk.waitForTimeout(150);
  }
  await desk.getByRole('searchbox').pressSequentially('creator', { delay: 60 });
  await desk.locator('.keep-scroll').hover();
  for (let step = 0; step < 60; step++) {
    await desk.mouse.wheel(0, 400);
    await desk.waitForTimeout(16);
  }
  await desk.waitForTimeout(300);
}
