import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { handlesOnDisk, settled } from '../../support/hostile/settled';
import { hostileSites } from '../../support/hostile/sites';
import { tamper } from '../../support/hostile/tampered';
import { visit } from '../../support/hostile/visit';
import { wageWar } from '../../support/hostile/war';
import { CREATORS, profileUrl } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';

const NOW = Date.now();
/** Names that a document or a form gives away to its own elements; those that the sites' own scripts need are left to them. */
const OF_DOCUMENT = [
  'body',
  'head',
  'documentElement',
  'scripts',
  'title',
  'forms',
  'activeElement',
  'elementsFromPoint',
];
const TAKEN = ['createTreeWalker', 'addEventListener', 'dispatchEvent', 'currentScript', 'readyState', 'defaultView'];
const OF_FORM = ['parentElement', 'parentNode', 'children', 'querySelectorAll', 'getAttribute', 'closest', 'matches'];

const MARKUP = [
  ...[...OF_DOCUMENT.slice(1), ...TAKEN].map((name) => `<img name="${name}" id="${name}" alt="">`),
  '<div data-creator-gauge="decoy" id="overlay">99.9 % Pia</div>',
  `<form id="creator-gauge">${OF_FORM.map((name) => `<input name="${name}" type="hidden">`).join('')}`,
].join('');

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, NOW);
  await tamper(extension, { creators: CREATORS, now: NOW }, { markup: MARKUP });
});
afterAll(() => extension?.close());

describe.each(hostileSites(NOW))('$creator.platform', ({ creator, other, shows, neverShows }) => {
  it('on a page whose elements have the names of what we ask it, all of it within a form: the right numbers, and no end of circles', async () => {
    const { page, overlay } = await visit(extension, profileUrl(creator), /\d/);
    if (!shows.test(await overlay.text())) await overlay.press(/./);
    expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => new Promise((done) => setTimeout(() => done('alive'), 0)))).toBe('alive');
    expect(await handlesOnDisk(extension)).not.toContain(other.handle.toLowerCase());
    await page.close();
  });

  it('a page that takes away, moves, copies and covers what is ours: its own timers go on, and no number is wrong', async () => {
    const { page, overlay } = await visit(extension, profileUrl(creator), /\d/);
    const before = await settled(extension, creator);
    const war = await page.evaluate(wageWar, 3_000);
    await page.evaluate(() => {
      for (const copy of document.querySelectorAll('[data-copy]')) copy.remove();
    });
    expect(war.ticks).toBeGreaterThan(50);
    expect(war.longest).toBeLessThan(1_000);
    // Put back at most once for each thing that there is to show, not each time that it was taken away.
    expect(war.removed).toBeLessThan(war.ticks * 3 + 50);
    expect(await settled(extension, creator)).toEqual(before);
    expect(await overlay.text()).not.toMatch(neverShows);
    await page.close();
  });
});
