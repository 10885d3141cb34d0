import type { Page } from 'playwright-core';
import type { Report } from '@/lib/model/report';
import { fetchReport } from '../../tools/demo/kpi-table';
import { type FictionalCreator, youtubeId } from '../sites/creator';
import { profileUrl } from '../sites/creators';
import type { Extension } from './launch';
import { type Overlay, overlayOf } from './overlay';

/** A creator's page after a user has looked at all of it, and what the product made of it. */
export interface ReadProfile {
  page: Page;
  overlay: Overlay;
  report: Report;
}

/** Looks at a creator as a user would: to the end of the list, with the Reels tab, with six of the videos opened. */
export async function readProfile(extension: Extension, own: Page, creator: FictionalCreator): Promise<ReadProfile> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(creator));
  const overlay = await overlayOf(page);
  await overlay.waitFor(new RegExp(creator.name));
  const known = (isThere: (report: Report) => boolean) => untilReport(own, creator, isThere);
  if (creator.platform === 'instagram') {
    await page.goto(`${profileUrl(creator)}reels/`);
    await known(({ posts }) => posts.some(({ views }) => views !== null));
    await page.goto(profileUrl(creator));
  }
  if (creator.platform === 'youtube') {
    await page.waitForFunction(() => 'loadMore' in window);
    await page.evaluate(() => (window as unknown as { loadMore(): Promise<void> }).loadMore());
    await known(({ progress }) => progress.read === 12);
    for (let rank = 1; rank <= 6; rank++) {
      await page.goto(`https://www.youtube.com/watch?v=${youtubeId(creator, rank)}`);
      await known(({ opened }) => opened?.n === rank);
    }
    await page.goto(profileUrl(creator));
  }
  const report = await known(({ progress }) => progress.read === progress.wanted);
  await overlay.waitFor(/12 (reels|videos|posts)/);
  return { page, overlay: await overlayOf(page), report };
}

/** The report once it holds what is waited for. */
async function untilReport(own: Page, creator: FictionalCreator, isThere: (of: Report) => boolean): Promise<Report> {
  const end = Date.now() + 15_000;
  for (;;) {
    const report = await fetchReport(own, creator).catch((error: unknown) => String(error));
    if (typeof report !== 'string' && isThere(report)) return report;
    if (Date.now() > end)
      throw new Error(`@${creator.handle}: ${typeof report === 'string' ? report : JSON.stringify(report.progress)}`);
    await own.waitForTimeout(100);
  }
}
