import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FROM_TAP, TO_TAP } from '@/lib/page-world/wire';
import { type Extension, launchExtension } from '../../support/browser/launch';
import type { Overlay } from '../../support/browser/overlay';
import { type Fared, sendBurst } from '../../support/hostile/burst';
import { recordTap, taken } from '../../support/hostile/record-tap';
import { handlesOnDisk, settled } from '../../support/hostile/settled';
import { hostileSites } from '../../support/hostile/sites';
import { goSoftly, visit } from '../../support/hostile/visit';
import type { FictionalCreator } from '../../support/sites/creator';
import { profileUrl } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';

const NOW = Date.now();
const COUNT = 100_000;
const CHUNK = 1_000;

const SITES = hostileSites(NOW);
/** Somebody nobody has looked at yet: read after a burst, or not at all. */
const strangerOf = (like: FictionalCreator): FictionalCreator => ({
  ...like,
  id: `${like.id.slice(0, -3)}777`,
  handle: 'noa.comes.later',
  name: 'Noa Comes-Later',
});

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  const creators = SITES.flatMap(({ creator, other }) => [creator, other, strangerOf(creator)]);
  await serveSites(extension.context, NOW, { creators });
});
afterAll(() => extension?.close());

describe.each(SITES)('$creator.platform', ({ creator, other, shows, neverShows, answers }) => {
  let page: Page;
  let overlay: Overlay;
  let thrown: () => Promise<string[]>;
  let before: unknown;
  const both = () => Promise.all([creator, other].map((one) => settled(extension, one)));

  it('is read while the page listens to all that the tap says', async () => {
    ({ page, overlay, thrown } = await visit(extension, profileUrl(creator), shows, recordTap));
    await goSoftly(page, profileUrl(other));
    await overlay.waitFor(new RegExp(other.name));
    if (creator.platform === 'youtube')
      await page.evaluate(() => (window as unknown as { loadMore(): Promise<void> }).loadMore());
    await page.waitForTimeout(500);
    await goSoftly(page, profileUrl(creator));
    await overlay.waitFor(shows);
    before = await both();
  });

  it('100 000 forged messages show nothing, and the page’s own timers go on', async () => {
    const head = (at: string) =>
      JSON.stringify({ url: new URL(answers[0]?.path ?? '', profileUrl(creator)).href, page: at });
    const theirs = answers.map(({ of }) => JSON.stringify(of(other)));
    const details = [
      ...[creator, other].flatMap((whose) => theirs.map((body) => `${head(profileUrl(whose))}\n${body}`)),
      ...[null, 7, {}, { detail: 'hello' }, ['hello'], '', 'hello', '\n', '{}\n{}', `${head(profileUrl(creator))}\n{`],
    ];
    await page.evaluate(sendBurst, { event: TO_TAP, details: [{}, 7, '', 'hello'], count: COUNT / 10, chunk: CHUNK });
    expectResponsive(...(await compared(page, details)));
    expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
  });

  it('100 000 true messages about another, said once more, show nothing either; nothing that is stored has changed', async () => {
    const said = (await taken(page)).filter((message) => message.includes(new URL(profileUrl(other)).pathname));
    expect(said.length).toBeGreaterThan(0);
    expect(said.join()).toContain(other.name);
    expectResponsive(...(await compared(page, said)));
    expect(await both()).toEqual(before);
    expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
    expect(await thrown()).toEqual([]);
  });

  it('and is read again after it', async () => {
    const stranger = strangerOf(creator);
    await goSoftly(page, profileUrl(stranger));
    await overlay.waitFor(/Noa Comes-Later/);
    await overlay.waitFor(shows);
    await expect.poll(() => handlesOnDisk(extension)).toContain(stranger.handle);
    await page.close();
  });
});

/** The same burst under a name that nobody listens to, and under ours. */
async function compared(page: Page, details: unknown[]): Promise<[Fared, Fared]> {
  const send = (event: string) => page.evaluate(sendBurst, { event, details, count: COUNT, chunk: CHUNK });
  return [await send('nobody:hears'), await send(FROM_TAP)];
}

/**
 * Events that nobody hears cost the page some 6 µs each; heard and dropped, twice that. Parsed, each would cost fifty
 * times as much, and a chunk of them half a second. The first hundred are parsed, once.
 */
function expectResponsive(nobody: Fared, us: Fared): void {
  expect(us.total / nobody.total).toBeLessThan(6);
  expect(us.longest).toBeLessThan(Math.max(400, 4 * nobody.longest));
  expect(us.frames).toBeGreaterThan(20);
}
