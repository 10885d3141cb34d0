import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MISSES, PROVEN } from '@/lib/health/stopped';
import type { Report } from '@/lib/model/report';
import { violationsIn } from '../support/browser/axe';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, profileUrl } from '../support/sites/creators';
import { instagramProfilePage, instagramTimeline, instagramUser } from '../support/sites/instagram-pages';
import { requestsOfOurs } from '../support/sites/own-requests';
import { SITE_HEADERS } from '../support/sites/page';
import { type LoggedRequest, serveSites } from '../support/sites/serve';
import { fetchReport } from '../tools/demo/kpi-table';

/** Enough profiles to prove the reader, and as many again for it to stop; each with likes of its own. */
const CREATORS = Array.from(
  { length: PROVEN + MISSES },
  (_, index): FictionalCreator => ({
    ...MARLO,
    id: `7199000${index}`,
    handle: `potter.${index}`,
    name: `Potter ${index}`,
    posts: MARLO.posts.map((post) => ({ ...post, likes: post.likes + 100 * index })),
  }),
);
const [FIRST] = CREATORS as [FictionalCreator];

let extension: Extension;
let requests: LoggedRequest[];
/** Instagram calls its likes otherwise from now on. */
let hasChanged = false;

beforeAll(async () => {
  const now = Date.now();
  extension = await launchExtension();
  requests = await serveSites(extension.context, now);
  await extension.context.route('https://www.instagram.com/**', async (route) => {
    const url = new URL(route.request().url());
    const form = new URLSearchParams(route.request().postData() ?? '');
    const { username = url.pathname.split('/')[1] } = JSON.parse(form.get('variables') ?? '{}') as {
      username?: string;
    };
    const creator = CREATORS.find(({ handle }) => handle === username);
    if (!creator) return route.fallback();
    if (url.pathname !== '/graphql/query')
      return route.fulfill({ headers: SITE_HEADERS, body: instagramProfilePage(creator) });
    const isUser = form.get('fb_api_req_friendly_name') === 'PolarisProfilePageContentQuery';
    const json = JSON.stringify(isUser ? instagramUser(creator) : instagramTimeline(creator, now));
    const body = hasChanged ? json.replaceAll('"like_count"', '"reaction_total"') : json;
    return route.fulfill({ contentType: 'application/json; charset=utf-8', body });
  });
});
afterAll(() => extension?.close());

/** What the card shows from the first moment on, until the profile's list has been read. */
async function visit(creator: FictionalCreator, until: RegExp): Promise<{ page: Page; seen: string[] }> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(creator));
  const overlay = await overlayOf(page);
  const seen: string[] = [];
  for (let i = 0; i < 300; i++) {
    seen.push(await overlay.text());
    if (until.test(seen.at(-1) ?? '')) return { page, seen };
    await page.waitForTimeout(50);
  }
  throw new Error(`The overlay never showed ${until}. It shows: ${seen.at(-1)}`);
}

/** What the user would paste now. */
async function clipboardOf(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('textarea').last();
  await field.focus();
  await page.keyboard.press('Control+V');
  return field.inputValue();
}

const rateOf = (report: Report) =>
  report.measures.find(({ measure }) => measure.id === 'engagementRateByFollowers' && measure.format === null)?.measure;

describe('a figure that the site no longer delivers', () => {
  it('is read as long as it comes', async () => {
    for (const creator of CREATORS.slice(0, PROVEN)) await (await visit(creator, /\d\.\d+\s?%/)).page.close();
    const own = await extension.open('popup.html');
    expect(rateOf(await fetchReport(own, FIRST))?.value).toBeCloseTo(0.0229, 3);
    await own.close();
  });

  it('is missed at profiles that were never read', async () => {
    hasChanged = true;
    const own = await extension.open('popup.html');
    for (const creator of CREATORS.slice(PROVEN)) {
      const { page } = await visit(creator, /2 of 12/);
      const report = await fetchReport(own, creator);
      expect(rateOf(report)?.value).toBeNull();
      expect(report.posts.every(({ likes, comments }) => likes === null && comments !== null)).toBe(true);
      await page.close();
    }
    await own.close();
  });

  it('is then left out on a profile whose old likes are known, from the first moment on, and the card says why', async () => {
    const { page, seen } = await visit(FIRST, /Instagram changed this page/);
    for (const shown of seen) expect(shown).not.toMatch(/2\.29\s?%|2\.3\s?%/);
    expect(seen.at(-1)).toMatch(/Instagram changed this page.*What can no longer be read is left out\./);
    const own = await extension.open('popup.html');
    const report = await fetchReport(own, FIRST);
    expect(rateOf(report)).toMatchObject({ value: null, reason: 'site-changed' });
    expect(report.changed).toEqual(['post.likes']);
    expect(report.profile.followers?.value).toBe(MARLO.followers);
    await own.close();
    await page.close();
  });

  it('stands on the desk’s Health page as stopped; the rest works; without accessibility violations', async () => {
    const desk = await extension.open('desk.html', { width: 1280, height: 900 });
    await desk.getByRole('button', { name: 'Health' }).click();
    const site = desk.getByRole('region', { name: 'Instagram' });
    await site.getByRole('row', { name: /^likes Stopped/ }).waitFor();
    expect(await site.getByRole('row', { name: /^followers Works/ }).count()).toBeGreaterThan(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsIn(desk)).toEqual([]);
    }
    await desk.close();
  });

  it('“Copy report” puts the table on the clipboard, with no profile, post or person in it', async () => {
    const desk = await extension.open('desk.html');
    await desk.getByRole('button', { name: 'Health' }).click();
    await desk.getByRole('button', { name: 'Copy report' }).click();
    await desk.getByText('Copied. The report names no profile, no post and not you.').waitFor();
    const text = await clipboardOf(desk);

    const [about = '', head, ...rows] = text.split('\n').map((line) => line.split('\t'));
    expect(about[0]).toMatch(/^Creator Gauge \d+\.\d+\.\d+ · Chrome \d+ · en · \d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
    expect(head).toContain('last worked');
    // Those of the page's own data; what is drawn is read a moment later, when these pages may be closed.
    expect(rows.length).toBeGreaterThanOrEqual(6);
    const stopped = rows.filter(([, , , , state]) => state === 'stopped');
    expect(stopped.length).toBeGreaterThan(0);
    for (const [, , , field, , worked, , missed] of stopped) {
      expect([field, worked]).toEqual(['post.likes', String(PROVEN)]);
      expect(Number(missed)).toBeGreaterThanOrEqual(MISSES);
    }
    // Nothing but the product's own words, counts and minutes.
    const word = /^(?:[a-z]+(?:[.-]?[a-zA-Z]+)*|\d{1,3}|\d{4}-\d\d-\d\dT\d\d:\d\dZ|)$/;
    for (const cell of rows.flat()) expect(cell).toMatch(word);
    for (const { handle, id, name } of CREATORS)
      for (const personal of [handle, id, name, 'potter', 'marlo']) expect(text.toLowerCase()).not.toContain(personal);
    await desk.close();
  });

  it('is back with the first profile that has it again', async () => {
    hasChanged = false;
    const { page } = await visit(FIRST, /2\.29\s?%|2\.3\s?%/);
    await page.close();
  });

  it('and nothing of this was asked of anybody', () => {
    expect(requestsOfOurs(requests)).toEqual([]);
  });
});
