import type { Page } from 'playwright-core';
import { type IsolatedWorld, isolatedWorldOf } from '../support/browser/cdp';
import type { Extension } from '../support/browser/launch';
import { anObservation, aPostReading, aProfileReading, aSurface, quantity } from '../support/builders';
import { TILDA } from '../support/sites/creators';
import { type Measured, measured, median } from './measured';
import { inTurn, withTwoDatabases } from './two-databases';

const RUNS = 5;
const INGESTS = 12;
const POSTS = 15;
const NOTHING_TO_READ = 'https://www.tiktok.com/explore';

/** An ingest among ten thousand profiles against one among three: from the reader's message to the worker's answer. */
export const ingest = (): Promise<Measured[]> =>
  withTwoDatabases(async (both) => {
    const worlds = new Map<Extension, IsolatedWorld>();
    for (const extension of Object.values(both) as Extension[])
      worlds.set(extension, await isolatedWorldOf(await openTab(extension), extension.id));
    let reading = 0;
    const once = async (extension: Extension) => {
      const world = worlds.get(extension);
      if (!world) throw new Error('no tab was opened');
      return timeOf(world, reading++);
    };
    // What the worker reads once while it lives is read.
    await inTurn(both, 3, once);
    const [ratios, itself, times] = [[] as number[], [] as number[], [] as number[]];
    for (let run = 0; run < RUNS; run++) {
      const { empty, full } = await inTurn(both, INGESTS, once);
      ratios.push(median(full) / median(empty));
      const half = (which: number) => median(empty.filter((_, index) => index % 2 === which));
      itself.push(half(0) / half(1));
      times.push(median(full));
    }
    return [
      measured('ingest: with the thirty days ÷ in an almost empty database', 1.3, ratios, itself),
      measured('ingest: with the thirty days', null, times, undefined, 'ms'),
    ];
  });

async function openTab({ context }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.route(NOTHING_TO_READ, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Explore</p>' }));
  await page.goto(NOTHING_TO_READ);
  return page;
}

/** ms until the n-th reading was acknowledged. @throws where it was not, with a report. */
async function timeOf(world: IsolatedWorld, n: number): Promise<number> {
  const at = Date.now();
  const { id, handle, followers } = TILDA;
  const observation = anObservation({
    platform: 'tiktok',
    at,
    surface: aSurface({ platform: 'tiktok', handle }),
    profile: aProfileReading({ id, handle, followers: quantity(followers + n) }),
    posts: Array.from({ length: POSTS }, (_, rank) =>
      aPostReading(`69${String(rank).padStart(17, '0')}`, {
        owner: { id, handle },
        views: quantity(60_000 + 100 * rank + n),
        likes: quantity(4_000 + n),
      }),
    ),
  });
  const { took, answer } = await world.run(
    async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const begun = performance.now();
      const answered = await chrome.runtime.sendMessage(message);
      return { took: performance.now() - begun, answer: answered };
    },
    { type: 'reader:ingest', payload: { observations: [observation] } },
  );
  const outcome = answer as { out?: { ok: boolean; value?: { report: unknown } } };
  if (!outcome?.out?.value?.report) throw new Error(`The reading was refused: ${JSON.stringify(answer).slice(0, 300)}`);
  return took;
}
