import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { settled } from '../../support/hostile/settled';
import { hostileSites } from '../../support/hostile/sites';
import { askTrapped, BUILTINS, type Trap } from '../../support/hostile/trapped';
import { visit } from '../../support/hostile/visit';
import { profileUrl } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';

const NOW = Date.now();
const TRAPS: Trap[] = ['throws', 'answers nothing', 'answers itself'];

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, NOW);
});
afterAll(() => extension?.close());

describe.each(hostileSites(NOW).slice(1, 2))('$creator.platform', ({ creator, other, shows, neverShows, answers }) => {
  it('with any builtin taken over while it asks, the page gets what it asked for, and nothing is thrown', async () => {
    const { page, overlay, thrown } = await visit(extension, profileUrl(creator), shows);
    const before = await settled(extension, creator);
    const { path, of } = answers[0]!;
    await page.route(/hostile=/, (route) => route.fulfill({ json: of(other) }));
    for (const trap of TRAPS) {
      const { taken, wrong } = await page.evaluate(askTrapped, { url: `${path}?hostile=1`, builtins: BUILTINS, trap });
      expect(taken).toBe(BUILTINS.length);
      expect(wrong, trap).toEqual([]);
      expect(await thrown(), trap).toEqual([]);
    }
    expect(await settled(extension, creator)).toEqual(before);
    expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
  });
});
