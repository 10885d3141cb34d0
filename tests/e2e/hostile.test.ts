import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FROM_TAP, TO_TAP } from '@/lib/page-world/wire';
import { askFrom, isolatedWorldOf } from '../support/browser/cdp';
import { type Extension, launchExtension } from '../support/browser/launch';
import { anObservation, aPostReading, aProfileReading, aSurface, quantity } from '../support/builders';
import { handlesOnDisk, settled } from '../support/hostile/settled';
import { hostileSites } from '../support/hostile/sites';
import { goSoftly, visit } from '../support/hostile/visit';
import { askFor } from '../support/sites/ask-for';
import { MARLO, profileUrl, TILDA } from '../support/sites/creators';
import { forge } from '../support/sites/forge';
import { hostileBodies } from '../support/sites/hostile-bodies';
import { SITE_HEADERS, sitePage } from '../support/sites/page';
import { serveSites } from '../support/sites/serve';

const NOW = Date.now();

const SITES = hostileSites(NOW);

let extension: Extension;
beforeEach(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, NOW);
});
afterEach(() => extension?.close());

for (const site of SITES)
  describe(site.creator.platform, () => {
    const { creator, other, shows, neverShows } = site;

    it('answers that cannot be read change nothing that is stored or shown, and reach the page as they are', async () => {
      const { page, overlay, thrown } = await visit(extension, profileUrl(creator), shows);
      const before = await settled(extension, creator);
      for (const { path, of } of site.answers)
        for (const { name, body } of hostileBodies(of(creator), of(other))) {
          const digest = createHash('sha256').update(body).digest('hex');
          const got = await askFor(page, path, body);
          expect(got, name).toEqual({ fetch: digest, xhr: digest });
        }
      await page.waitForTimeout(3_000);
      expect(await settled(extension, creator)).toEqual(before);
      const text = await overlay.waitFor(shows);
      expect(text).not.toMatch(neverShows);
      expect(await thrown()).toEqual([]);
      expect(await handlesOnDisk(extension)).toEqual([creator.handle.toLowerCase()]);
    }, 180_000);

    it('forged messages, two thousand at once, change nothing; the site is read again soon after', async () => {
      const { page, overlay, thrown } = await visit(extension, profileUrl(creator), shows);
      const before = await settled(extension, creator);
      await page.evaluate(forge, {
        fromTap: FROM_TAP,
        toTap: TO_TAP,
        own: profileUrl(creator),
        theirs: profileUrl(other),
        endpoints: site.answers.map(({ path }) => new URL(path, profileUrl(creator)).href),
        answers: site.answers.map(({ of }) => JSON.stringify(of(other))),
      });
      await page.waitForTimeout(2_000);
      expect(await settled(extension, creator)).toEqual(before);
      expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
      expect(await thrown()).toEqual([]);
      expect(await handlesOnDisk(extension)).toEqual([creator.handle.toLowerCase()]);

      // The bridge still listens: the other profile, visited in truth, is read.
      await goSoftly(page, profileUrl(other));
      await overlay.waitFor(new RegExp(other.name));
    });
  });

it('pages that answer nothing but garbage say that they could not be read', async () => {
  const looks = SITES.map(async ({ creator, other, answers, neverShows }) => {
    const url = profileUrl({ ...creator, handle: 'nobody.reads.me' });
    await extension.context.route(url, (route) => route.fulfill({ headers: SITE_HEADERS, body: EMPTY_PAGE }));
    const { page, overlay, thrown } = await visit(extension, url);
    for (const { path, of } of answers)
      for (const { body } of hostileBodies(of(creator), of(other))) await askFor(page, path, body);
    expect(await overlay.waitFor(/could not be read/, 30_000)).not.toMatch(neverShows);
    expect(await thrown()).toEqual([]);
  });
  await Promise.all(looks);
  expect(await handlesOnDisk(extension)).toEqual([]);
}, 180_000);

it('a profile that was read before keeps its numbers, and says that the page could not be read now', async () => {
  const first = await visit(extension, profileUrl(TILDA), /7\.1\s?%/);
  await first.page.close();
  await extension.context.route(profileUrl(TILDA), (route) =>
    route.fulfill({ headers: SITE_HEADERS, body: EMPTY_PAGE }),
  );
  const { overlay } = await visit(extension, profileUrl(TILDA));
  expect(await overlay.waitFor(/could not be read/, 15_000)).toMatch(/7\.1\s?%/);
});

it('the background refuses what is no reading, and stores nothing of it', async () => {
  const { page } = await visit(extension, profileUrl(MARLO), /2\.29\s?%/);
  const world = await isolatedWorldOf(page, extension.id);
  const whole = anObservation({
    platform: 'instagram',
    at: NOW,
    surface: aSurface({ platform: 'instagram', handle: 'rue.forged' }),
    profile: aProfileReading({ id: '88201', handle: 'rue.forged', followers: quantity(5) }),
    posts: [aPostReading('1', { likes: quantity(3) })],
  });
  const { profile } = whole;
  const bad: unknown[] = [
    null,
    7,
    'observations',
    [],
    { observations: [] },
    { observations: Array.from({ length: 101 }, () => whole) },
    { observations: [{ ...whole, platform: 'elsewhere' }] },
    { observations: [{ ...whole, at: -1 }] },
    { observations: [{ ...whole, posts: { length: 1 } }] },
    { observations: [{ ...whole, extra: true }] },
    { observations: [{ ...whole, profile: { ...profile, displayName: 'x'.repeat(20_000_000) } }] },
    { observations: [{ ...whole, profile: { ...profile, followers: 5 } }] },
    { observations: [{ ...whole, profile: { ...profile, followers: { ...quantity(5), low: 6 } } }] },
    { observations: [{ ...whole, profile: { ...profile, followers: { ...quantity(5), value: null } } }] },
    { observations: [{ ...whole, posts: [aPostReading('1', { likes: { ...quantity(3), value: -3 } })] }] },
  ];
  for (const payload of bad)
    expect(await askFrom(world, 'reader:ingest', payload)).toMatchObject({ ok: false, reason: 'invalid' });
  for (const type of ['data:delete-all', 'toString', '__proto__', ''])
    expect(await askFrom(world, type, {})).toMatchObject({ ok: false });
  expect(await handlesOnDisk(extension)).toEqual([MARLO.handle]);

  // The page itself has no way to ask at all.
  expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
    'undefined',
  );
  expect(await askFrom(world, 'reader:ingest', { observations: [whole] })).toMatchObject({ ok: true });
});

const EMPTY_PAGE = sitePage({ lang: 'en', title: '', body: '<main></main>' });
