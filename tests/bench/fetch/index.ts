import type { Page } from 'playwright-core';
import { launchExtension } from '../../support/browser/launch';
import { MARLO } from '../../support/sites/creators';
import { instagramTimeline } from '../../support/sites/instagram-pages';
import { type Measured, measured } from '../measured';
import { timeFetches } from './in-page';
import { localSite } from './server';

const RUNS = 7;
const PAIRS = 40;
const UNTAPPED = { path: '/ajax/bz', limit: 1.03 };
const TAPPED = { path: '/graphql/query', limit: 1.15 };

/** The page's `fetch` with us in it against the browser's own, over the network of this machine, the fastest there is. */
export async function fetches(): Promise<Measured[]> {
  const answer = JSON.stringify(instagramTimeline(MARLO, Date.now()));
  const site = await localSite('<!DOCTYPE html><title>Marlo</title><main>Marlo</main>', {
    [UNTAPPED.path]: answer,
    [TAPPED.path]: answer,
  });
  const extension = await launchExtension({ args: site.args });
  try {
    const page = await extension.context.newPage();
    await page.goto(`https://www.instagram.com/${MARLO.handle}/`);
    // Named by the tool that runs this file, unknown in the page.
    await page.evaluate('globalThis.__name = (named) => named');
    const size = `${Math.round(answer.length / 1_000)} kB`;
    return [
      await ratioOf(page, UNTAPPED, `fetch of ${size} that is not listened to ÷ the browser’s own`),
      await ratioOf(page, TAPPED, `fetch of ${size} that is listened to ÷ the browser’s own`),
    ];
  } finally {
    await extension.close();
    site.close();
  }
}

async function ratioOf(page: Page, { path, limit }: typeof TAPPED, id: string): Promise<Measured> {
  const { wrapped, native, again } = await page.evaluate(timeFetches, [path, RUNS, PAIRS] as const);
  const ratios = (of: readonly number[]) => of.map((time, run) => time / (native[run] ?? Number.NaN));
  return measured(id, limit, ratios(wrapped), ratios(again));
}
