import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { hostileSites } from '../../support/hostile/sites';
import { tamper } from '../../support/hostile/tampered';
import { visit } from '../../support/hostile/visit';
import { CREATORS, profileUrl } from '../../support/sites/creators';
import { NONCE } from '../../support/sites/page';
import { serveSites } from '../../support/sites/serve';

const NOW = Date.now();

/** Nothing but the site's own scripts, styles and requests: no inline style, no policy of Trusted Types, nobody beside it. */
const STRICT = {
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}'`,
    `style-src 'nonce-${NONCE}'`,
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'clipboard-write=(), fullscreen=()',
};

const WHY = /^(Why|How|Engagement rate|Typical views)/;

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, NOW);
  await tamper(extension, { creators: CREATORS, now: NOW }, { headers: STRICT });
});
afterAll(() => extension?.close());

describe.each(hostileSites(NOW))('$creator.platform', ({ creator, shows }) => {
  it('under the strictest policy the card comes, works, and breaks no rule of it', async () => {
    const { page, overlay, thrown } = await visit(extension, profileUrl(creator), /\d/);
    // The site's own style is refused, so that its page is laid out anew: what it cost is the page's.
    const byThePage = (await thrown()).filter((rule) => rule.startsWith('style-src'));
    if (!shows.test(await overlay.text())) await overlay.press(/./);
    await overlay.waitFor(shows);
    // Where the page's layout leaves no room for the card, a press on the pill opens it.
    await overlay.press(WHY).catch(() => overlay.press(/./).then(() => overlay.press(WHY)));
    await page.waitForTimeout(500);
    await overlay.press(/Close|Collapse|Put away|Hide/);
    await page.waitForTimeout(500);
    expect((await overlay.text()).length).toBeGreaterThan(0);
    // One for the style of the page itself.
    expect(byThePage.length).toBeLessThanOrEqual(1);
    expect(await thrown()).toEqual(byThePage);
  });
});
