import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { handlesOnDisk, settled } from '../../support/hostile/settled';
import { hostileSites } from '../../support/hostile/sites';
import { visit } from '../../support/hostile/visit';
import { askFor } from '../../support/sites/ask-for';
import { profileUrl } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';

const NOW = Date.now();
const SIZE = 50_000_000;

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, NOW);
});
afterAll(() => extension?.close());

it.each(hostileSites(NOW))(
  '$creator.platform: an answer of 50 MB reaches the page as it is, is not read, and holds the page up no longer than one that is not listened to',
  async ({ creator, other, shows, neverShows, answers }) => {
    const { page, overlay, thrown } = await visit(extension, profileUrl(creator), shows);
    const before = await settled(extension, creator);
    const path = answers[0]?.path ?? '';
    const body = JSON.stringify({ ...(answers[0]?.of(other) as object), pad: 'x'.repeat(SIZE) });
    const digest = createHash('sha256').update(body).digest('hex');
    await page.evaluate(watchTimers);
    const unheard = await heldUp('/nobody/listens');
    const heard = await heldUp(path);
    // What the page itself does with such an answer (parsing, digests) takes the most of both.
    expect(heard).toBeLessThan(2 * unheard + 500);
    await page.waitForTimeout(1_000);
    expect(await settled(extension, creator)).toEqual(before);
    expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
    expect(await thrown()).toEqual([]);
    expect(await handlesOnDisk(extension)).not.toContain(other.handle.toLowerCase());
    await page.close();

    /** The longest that the page's timers waited meanwhile, ms. */
    async function heldUp(at: string): Promise<number> {
      await page.evaluate('window.longest = 0');
      expect(await askFor(page, at, body), at).toEqual({ fetch: digest, xhr: digest });
      return page.evaluate(() => (window as unknown as { longest: number }).longest);
    }
  },
  120_000,
);

function watchTimers(): void {
  const own = window as unknown as { longest: number };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    own.longest = Math.max(own.longest, now - last);
    last = now;
  }, 5);
}
