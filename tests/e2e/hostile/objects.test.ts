import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolatedWorldOf } from '../../support/browser/cdp';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { BOOBY_TRAP } from '../../support/hostile/booby-trap';
import { POLLUTED, pollutedJson } from '../../support/hostile/polluted';
import { handlesOnDisk, settled } from '../../support/hostile/settled';
import { hostileSites } from '../../support/hostile/sites';
import { tamper } from '../../support/hostile/tampered';
import { visit } from '../../support/hostile/visit';
import { askFor } from '../../support/sites/ask-for';
import { CREATORS, profileUrl } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';

const NOW = Date.now();

describe.each(hostileSites(NOW))('$creator.platform', ({ creator, other, shows, neverShows, answers }) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launchExtension();
    await serveSites(extension.context, NOW);
  });
  afterAll(() => extension?.close());

  it('answers that would give every object a property give none, on the page, beside it, in worker or desk', async () => {
    const { page, overlay, thrown } = await visit(extension, profileUrl(creator), shows);
    const before = await settled(extension, creator);
    for (const { path, of } of answers)
      for (const body of [pollutedJson(of(creator)), pollutedJson(of(other))]) {
        const got = await askFor(page, path, body);
        expect(got.fetch).toBe(got.xhr);
      }
    await page.waitForTimeout(2_000);
    expect(await settled(extension, creator)).toEqual(before);
    expect(await overlay.waitFor(shows)).not.toMatch(neverShows);

    const desk = await extension.open('desk.html');
    const beside = await isolatedWorldOf(page, extension.id);
    expect(await page.evaluate(isPolluted, POLLUTED)).toBe(false);
    expect(await desk.evaluate(isPolluted, POLLUTED)).toBe(false);
    expect(await extension.worker.evaluate(isPolluted, POLLUTED)).toBe(false);
    expect(await beside.run(isPolluted, POLLUTED)).toBe(false);
    expect(await thrown()).toEqual([]);
    expect(await handlesOnDisk(extension)).toEqual([creator.handle.toLowerCase()]);
    await desk.close();
    await page.close();
  });

  it('a page whose data are proxies that throw, and whose objects answer for what they lack: the right numbers, no trap sprung', async () => {
    await tamper(extension, { creators: CREATORS, now: NOW }, { script: BOOBY_TRAP });
    const { page, overlay } = await visit(extension, profileUrl(creator));
    expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
    await page.waitForTimeout(1_000);
    expect(await page.evaluate('window.sprung')).toBe(0);
    await page.close();
  });
});

/** Runs in a world of the browser: whether every object there has the property. */
function isPolluted(name: unknown): boolean {
  return String(name) in {};
}
