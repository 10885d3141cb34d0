import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { askFrom, type IsolatedWorld, isolatedWorldOf } from '../support/browser/cdp';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { anObservation, aProfileReading, aSurface, quantity } from '../support/builders';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, profileUrl } from '../support/sites/creators';
import { instagramProfilePage, instagramTimeline, instagramUser } from '../support/sites/instagram-pages';
import { SITE_HEADERS } from '../support/sites/page';
import { fetchReport } from '../tools/demo/kpi-table';

const DAY = 86_400_000;
const MINUTE = 60_000;
const NOW = Date.now();

const fictional = (id: string, handle: string, name: string, followers: number): FictionalCreator => ({
  ...MARLO,
  id,
  handle,
  name,
  followers,
});
/** As they are on the last visit. */
const STEADY = fictional('88101', 'juno.weaves', 'Juno Aalto', 10_300);
const SPIKE = fictional('88102', 'otto.carves', 'Otto Wren', 10_900);
const ROUNDED = fictional('88103', 'lux.dyes', 'Lux Okafor', 10_300);

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());

/** Serves one creator as of now, offline. */
async function serve(creator: FictionalCreator): Promise<void> {
  await extension.context.unrouteAll();
  await extension.context.route(/^https?:/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const asked = route.request().postData() ?? '';
    if (pathname === `/${creator.handle}/`)
      return route.fulfill({ headers: SITE_HEADERS, body: instagramProfilePage(creator) });
    if (pathname !== '/graphql/query') return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      json: asked.includes('PolarisProfilePageContentQuery') ? instagramUser(creator) : instagramTimeline(creator, NOW),
    });
  });
}

/** What a visit `daysAgo` days ago read of the followers, as the reader of that day sent it. */
async function visited(
  world: IsolatedWorld,
  { id, handle }: FictionalCreator,
  daysAgo: number,
  followers: number,
  minutesLater = 0,
): Promise<void> {
  const observation = anObservation({
    platform: 'instagram',
    at: Date.now() - daysAgo * DAY + minutesLater * MINUTE,
    surface: aSurface({ platform: 'instagram', handle }),
    profile: aProfileReading({ id, handle, followers: quantity(followers) }),
  });
  const envelope = (await askFrom(world, 'reader:ingest', { observations: [observation] })) as {
    ok: boolean;
    out: { ok: boolean };
  };
  expect(envelope).toMatchObject({ ok: true, out: { ok: true } });
}

/** Three earlier visits, then today's, on the page itself. Answers with the report and with what the overlay says. */
async function fourVisits(creator: FictionalCreator, earlier: [daysAgo: number, followers: number][]) {
  await serve(creator);
  const page = await extension.context.newPage();
  await page.goto(profileUrl(creator));
  const overlay = await overlayOf(page);
  await overlay.waitFor(new RegExp(creator.name));
  const world = await isolatedWorldOf(page, extension.id);
  for (const [daysAgo, followers] of earlier) await visited(world, creator, daysAgo, followers);
  await page.reload();
  const own = await extension.open('popup.html');
  const report = await fetchReport(own, creator);
  return { overlay, report };
}

const growthIn = ({ measures }: Report) => measures.find(({ measure }) => measure.id === 'growth30d')?.measure;

describe('four visits over 30 days', () => {
  it('a steady profile grows by 3 % in 30 days, in the report and on the card', async () => {
    const { overlay, report } = await fourVisits(STEADY, [
      [30, 10_000],
      [20, 10_100],
      [10, 10_250],
    ]);
    // Slopes of all pairs, per ten days: 100, 150, 50 | 250/2 = 125, 200/2 = 100 | 300/3 = 100.
    // Sorted 50 100 100 100 125 150: the median is 100, times 3 is 300, of 10 000: 3 %.
    const growth = growthIn(report);
    expect(growth?.value).toBeCloseTo(0.03, 5);
    expect(growth?.n).toBe(4);
    expect(growth?.confidence).toBe('exact');
    expect(growth?.parts).toMatchObject({ per30Days: 1 });
    expect(growth?.parts?.spanDays).toBeCloseTo(30, 2);
    await overlay.waitFor(/Follower growth \+3\.0% per 30 days/);
    const desk = await extension.open(`desk.html?profile=${report.profile.key}`);
    await expect.poll(() => desk.textContent('body')).toMatch(/Follower growth\s*\+3\.0%\s*per 30 days/);
  });

  it('one spike does not make a trend: the median of the slopes, not the difference', async () => {
    const { overlay, report } = await fourVisits(SPIKE, [
      [30, 10_000],
      [20, 10_100],
      [10, 10_150],
    ]);
    // Per ten days: 100, 50, 750 | 75, 400 | 300. Sorted 50 75 100 300 400 750: (100 + 300) / 2 = 200, so 600 of
    // 10 000: 6 %, where the difference of first and last would say 9 %.
    expect(growthIn(report)?.value).toBeCloseTo(0.06, 5);
    await overlay.waitFor(/Follower growth \+6\.0% per 30 days/);
  });
});

it('keeps one snapshot of several readings within an hour, and what it says does not change', async () => {
  await serve(ROUNDED);
  const page = await extension.context.newPage();
  await page.goto(profileUrl(ROUNDED));
  const world = await isolatedWorldOf(page, extension.id);
  // Five readings of one past hour, and one of the hour after it.
  const hour = Math.floor((Date.now() - 10 * DAY) / (60 * MINUTE)) * 60 * MINUTE;
  const daysAgo = (at: number) => (Date.now() - at) / DAY;
  for (const [minute, followers] of [
    [1, 9_000],
    [12, 9_001],
    [12, 9_001],
    [30, 9_004],
    [59, 9_009],
    [61, 9_010],
  ] as const)
    await visited(world, ROUNDED, daysAgo(hour + minute * MINUTE), followers);

  const own = await extension.open('popup.html');
  const past = (await rowsOf<Snapshot>(own, 'snapshots')).filter(
    ({ profileKey, at }) => profileKey === `instagram:${ROUNDED.id}` && at < Date.now() - DAY,
  );
  expect(past.map(({ followers }) => followers?.value)).toEqual([9_000, 9_010]);
});
