import type { Page } from 'playwright-core';
import { isolatedWorldOf } from '../support/browser/cdp';
import { type Extension, launchExtension } from '../support/browser/launch';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, profileUrl, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';
import { type Measured, measured, median, p95 } from './measured';

const VISITS = 2;
const SITES: { creator: FictionalCreator; rate: RegExp }[] = [
  { creator: MARLO, rate: /2\.29\s?%/ },
  { creator: TILDA, rate: /7\.1\s?%/ },
];

/** From the last of a page's data that the rate needs (as the browser's own log of requests has it) to the rate in the card. */
export async function onScreen(): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const { creator, rate } of SITES) {
    const times: number[] = [];
    for (let visit = 0; visit <= VISITS; visit++) {
      // Each first look: what was read before would stand there at once.
      const extension = await launchExtension();
      await serveSites(extension.context, Date.now());
      const took = await lookAt(extension, creator, rate);
      if (visit > 0) times.push(took);
      await extension.close();
    }
    const id = `${creator.platform}: number on screen after its data arrived`;
    results.push(
      { ...measured(`${id}, p50`, null, times, undefined, 'ms'), value: Math.round(median(times)) },
      { ...measured(`${id}, p95`, null, times, undefined, 'ms'), value: Math.round(p95(times)) },
    );
  }
  return results;
}

async function lookAt(extension: Extension, creator: FictionalCreator, rate: RegExp): Promise<number> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(creator), { waitUntil: 'commit' });
  const shownAt = await seenFromBeside(page, extension.id, rate);
  const arrived = await page.evaluate(
    (shown) =>
      Math.max(
        ...[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
          .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
          .filter((end) => end <= shown),
      ),
    shownAt,
  );
  await page.close();
  return shownAt - arrived;
}

/** When the card shows the rate, by the page's clock. Our own world may look into the card, which is closed to the page. */
async function seenFromBeside(page: Page, extensionId: string, rate: RegExp): Promise<number> {
  const world = await isolatedWorldOf(page, extensionId);
  return world.run(async (source) => {
    const { chrome } = globalThis as unknown as {
      chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    };
    const text = new RegExp(source);
    const selector = '[data-creator-gauge]';
    // No function of its own gets a name here: the tool that runs this file would mark it by a global that this world lacks.
    while (
      ![...document.querySelectorAll(selector)].some((host) =>
        text.test(chrome.dom.openOrClosedShadowRoot(host)?.textContent ?? ''),
      )
    )
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now();
  }, rate.source);
}
