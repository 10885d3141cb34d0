import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../support/browser/ask';
import { violationsIn } from '../support/browser/axe';
import { type Extension, launchExtension } from '../support/browser/launch';
import { readProfile } from '../support/browser/read-profile';
import { DAY, seedHistory } from '../support/browser/seed-history';
import { MARLO, PIA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

/** Days before today and followers: a gap of 40 days, and a jump in the last week. */
const READ: [days: number, followers: number][] = [
  [75, 46_000],
  [68, 46_100],
  [60, 46_180],
  [20, 47_000],
  [16, 47_060],
  [12, 47_110],
  [8, 47_170],
  [4, 48_150],
];
const RATES: [days: number, rate: number][] = [
  [12, 0.031],
  [8, 0.028],
];

let extension: Extension;
let own: Page;
let marlo: string;
let pia: string;
const asked: string[] = [];

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  own = await extension.open('popup.html');
  marlo = (await readProfile(extension, own, MARLO)).report.profile.key;
  pia = (await readProfile(extension, own, PIA)).report.profile.key;
  await seedHistory(own, marlo, READ, RATES);
  await seedHistory(own, pia, [[30, 8_000]], []);
  extension.context.on('request', (request) => asked.push(request.url()));
});
afterAll(() => extension?.close());

const desk = (key: string, width = 1440) =>
  extension.open(`desk.html?profile=${encodeURIComponent(key)}`, { width, height: 1000 });

/** The cells of the table behind a chart, row by row. */
async function tableOf(page: Page, title: string): Promise<string[][]> {
  const chart = page.locator('.chart', { has: page.getByRole('heading', { name: title }) });
  await chart.locator('summary').click();
  return chart
    .locator('table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

const day = (daysAgo: number) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(
    Date.now() - daysAgo * DAY,
  );

it('followers: each reading is a dot, the gap is a gap, the jump is named, the table has what was read', async () => {
  const page = await desk(marlo);
  const picture = page.getByRole('img', { name: /^Followers over time\. 46,000 on .*, 48,200 on / });
  await picture.locator('.recharts-line').first().waitFor();
  expect(await picture.locator('.reading').count()).toBe(9);
  // Two lines, and neither reaches into the span without a reading.
  const boxes = (selector: string) =>
    picture.locator(selector).evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ left, right }) => ({ left, right }))
        .sort((one, other) => one.left - other.left),
    );
  const [[before, after, ...more], [gap]] = [
    await boxes('.recharts-line-curve'),
    await boxes('.recharts-reference-area-rect'),
  ];
  expect(more).toEqual([]);
  expect((before?.right ?? 0) - (gap?.left ?? 0)).toBeLessThan(2);
  expect((gap?.right ?? 0) - (after?.left ?? 0)).toBeLessThan(2);
  expect((after?.left ?? 0) - (before?.right ?? 0)).toBeGreaterThan(200);
  await page.getByText(/^Not joined: more than 14 days between/).waitFor();
  await page.locator('p', { hasText: /^Out of line with the other changes: \+2\.1% from/ }).waitFor();
  expect(await picture.locator('.mark-rise').count()).toBe(1);
  const rows = await tableOf(page, 'Followers over time');
  expect(rows.slice(1).map(([date, value]) => [date, value])).toEqual(
    READ.toReversed().map(([days, followers]) => [day(days), followers.toLocaleString('en')]),
  );
  expect(rows[0]?.[1]).toBe('48,200');
  expect(rows.filter((row) => /not joined/.test(row.at(-1) ?? ''))).toHaveLength(1);
  await page.close();
});

it('engagement: today’s reading, kept when the page was read, beside those of earlier days', async () => {
  const page = await desk(marlo);
  await page.getByRole('button', { name: 'Engagement', exact: true }).click();
  await page
    .getByRole('img', { name: /^Engagement rate over time\./ })
    .locator('.recharts-line')
    .waitFor();
  const rows = await tableOf(page, 'Engagement rate over time');
  expect(rows.map(([, value]) => value)).toEqual(['2.29%', '2.8%', '3.1%']);
  await page.close();
});

it('posts: the scatter has a mark for each row of its table', async () => {
  const page = await desk(marlo);
  const picture = page.getByRole('img', { name: /^Posts: views and engagement\./ });
  await picture.locator('.recharts-scatter').waitFor();
  const rows = await tableOf(page, 'Posts: views and engagement');
  expect(rows.length).toBeGreaterThan(2);
  expect(await picture.locator('.post-mark, .post-sponsored').count()).toBe(rows.length);
  await page.close();
});

it('nothing overflows in a panel of 360 px, and axe finds nothing, light and dark', async () => {
  const panel = await extension.open(`sidepanel.html?profile=${encodeURIComponent(marlo)}`, {
    width: 360,
    height: 900,
  });
  await panel.locator('.chart .recharts-line').first().waitFor();
  for (const summary of await panel.locator('.chart-table summary').all()) await summary.click();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violationsIn(panel)).toEqual([]);
  }
  await panel.close();
});

it('side by side: the change of each since its reading near the day from which both were read', async () => {
  for (const profileKey of [marlo, pia] as `instagram:${string}`[])
    await ask(own, 'comparison:set', { profileKey, isIn: true });
  const page = await extension.open('desk.html?section=compare', { width: 1440, height: 1000 });
  await page.getByRole('button', { name: /^Compare \d/ }).click();
  const chart = page.locator('.compare-history');
  await chart.locator('.recharts-line').first().waitFor();
  const rows = await tableOf(page, `Followers, change since about ${day(30)}`);
  expect(rows.filter((row) => row[1] === 'Marlo Brenner').map((row) => row[2])).toEqual([
    '+2.6%',
    '+2.4%',
    '+0.4%',
    '+0.2%',
    '+0.1%',
    '0.0%',
  ]);
  expect(rows.filter((row) => row[1] === 'Pia Lindqvist')).toHaveLength(2);
  expect(await violationsIn(page)).toEqual([]);
  await page.close();
});

it('drawing asks nobody anything', () => {
  expect(asked.filter((url) => !url.startsWith('chrome-extension://') && !url.startsWith('data:'))).toEqual([]);
});
