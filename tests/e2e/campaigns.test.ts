import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsIn } from '../support/browser/axe';
import { addCreators, begin, importResults, resultsOf, shortlist, tab, typeInto } from '../support/browser/campaign';
import { section } from '../support/browser/desk';
import { type Extension, launchExtension } from '../support/browser/launch';
import { pageText, textOf } from '../support/browser/page-text';
import { MARLO, OSKAR, TILDA } from '../support/sites/creators';
import { requestsOfOurs } from '../support/sites/own-requests';
import { type LoggedRequest, serveSites } from '../support/sites/serve';

let extension: Extension;
let log: LoggedRequest[];
let desk: Page;

/** Orders of a shop: three of them are of nobody here or can't be taken. */
const ORDERS = `Order number,Created at,Currency,Total,Discount Code
#1,2026-11-03 09:12:44 +0100,EUR,100.00,MARLO10
#2,2026-11-04 10:00:00 +0100,EUR,250.50,marlo10
#3,2026-11-04 11:00:00 +0100,EUR,49.50,MARLO10
#4,2026-11-05 12:00:00 +0100,EUR,80.00,TILDA10
#5,2026-11-06 12:00:00 +0100,EUR,120.00,TILDA10
#6,2026-11-06 13:00:00 +0100,EUR,90.00,OSKAR10
#7,2026-11-07 13:00:00 +0100,EUR,-20.00,MARLO10
#8,soon,EUR,30.00,TILDA10
#9,2026-11-07 14:00:00 +0100,EUR,60.00,SOMEBODY
`;

/** Visits, as analytics save them. */
const VISITS = `# ----------------------------------------
# Traffic by ad content
# ----------------------------------------
Session manual ad content,Date,Sessions
marlo-brenner-instagram-reel,20261103,120
marlo-brenner-instagram-reel,20261104,180
tilda-forsgren-tiktok-video,20261105,100
`;

/**
 * The working, in euros:
 *           cost                       orders  revenue          CPA    ROAS   ROI with a margin of 45 %    clicks  CPC
 * Marlo     1 000 + 150 + 50 = 1 200   3       100+250.5+49.5=400  400  0.333  (400·0.45−1 200)/1 200 = −85 %   300  4
 * Tilda       800 + 100 +  0 =   900   2       80+120=200        450    0.222  (200·0.45−900)/900 = −90 %       100  9
 * Oskar     1 500 USD · 0.9  = 1 350   1       90              1 350    0.067  (90·0.45−1 350)/1 350 = −97 %      —  —
 * together                     3 450   6       690               575    0.2    (690·0.45−3 450)/3 450 = −91 %   400  2 100/400 = 5.25
 * Conversion rates: 3/300 = 1 %, 2/100 = 2 %, together 5/400 = 1.25 %. Break-even: 3 450 ÷ (80 · 0.45) = 95.8 → 96.
 */
const WORKED = {
  'Marlo Brenner': { Cost: '€1,200', Conversions: '3', Revenue: '€400', CPA: '€400', ROAS: '0.33×', ROI: '−85%' },
  'Tilda Forsgren': { Cost: '€900', Conversions: '2', Revenue: '€200', CPA: '€450', ROAS: '0.22×', ROI: '−90%' },
  'Oskar Builds Boats': { Cost: '€1,350', Conversions: '1', Revenue: '€90', CPA: '€1,350', ROAS: '0.07×', ROI: '−97%' },
  'Campaign so far': { Cost: '€3,450', Conversions: '6', Revenue: '€690', CPA: '€575', ROAS: '0.20×', ROI: '−91%' },
};

const group = (name: string) => desk.getByRole('group', { name, exact: true });
const paper = () => desk.locator('.report-dialog');

beforeAll(async () => {
  extension = await launchExtension();
  log = await serveSites(extension.context, Date.now());
  const own = await extension.open('popup.html');
  await shortlist(extension, own, [MARLO, TILDA, OSKAR]);
  // To look at the creators, videos were opened: visits of the test's own.
  log.length = 0;
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
  await desk.emulateMedia({ reducedMotion: 'reduce' });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => extension?.close());

it('a campaign is planned with three creators: costs in two currencies, codes, links, a forecast', async () => {
  await section(desk, /^Campaigns/);
  await desk.getByText('No campaign yet').waitFor();
  await begin(desk, 'Autumn table');
  await typeInto(desk, { 'Budget (EUR)': '6000', 'Order value (EUR)': '80', 'Margin, %': '45' });
  await typeInto(desk, { 'First day': '2026-11-01', 'Last day': '2099-12-14' });
  await typeInto(desk, { 'Links lead to': 'https://kilnhouse.example/table?size=2' });
  await addCreators(desk, [MARLO.name, TILDA.name, OSKAR.name]);
  await typeInto(group('Marlo Brenner, reel'), { Fee: '1,000', 'Product given': '150', 'Platform, agency': '50' });
  await typeInto(group('Tilda Forsgren, video'), { Fee: '800', 'Product given': '100', 'Platform, agency': '0' });
  await typeInto(group('Oskar Builds Boats, video'), { Fee: '1500', 'Product given': '0', 'Platform, agency': '0' });
  await typeInto(group('Marlo Brenner, reel'), { 'Discount code': 'MARLO10' });
  await typeInto(group('Tilda Forsgren, video'), { 'Discount code': 'TILDA10' });
  await typeInto(group('Oskar Builds Boats, video'), { 'Discount code': 'OSKAR10' });

  await group('Oskar Builds Boats, video').getByRole('combobox', { name: 'Currency' }).selectOption('USD');
  await desk.getByText('amounts in USD do not count yet').waitFor();
  await desk.getByText('Cost €2,100 · 2 of 3 known · €3,900 of €6,000 left').waitFor();
  await typeInto(desk, { '1 USD in EUR': '0.9' });
  await desk.getByText('Cost €3,450 · €2,550 of €6,000 left').waitFor();

  await desk.getByRole('button', { name: 'Copy link: Marlo Brenner' }).click();
  await desk.getByText('Link copied.').waitFor();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://kilnhouse.example/table?size=2&utm_source=instagram&utm_medium=influencer&utm_campaign=autumn-table&utm_content=marlo-brenner-instagram-reel',
  );
});

it('the forecast says what it lacks, and follows what is typed and another mix', async () => {
  const conversions = desk.getByRole('region', { name: 'Conversions', exact: true });
  // No conversion rate is published, and there is no earlier campaign; for TikTok and YouTube no click rate either.
  expect(await textOf(conversions)).toMatch(/Forecast\s*—\s*0 of 3 known.*no conversion rate/s);
  await typeInto(desk, { 'Click rate from, %': '1', 'Click rate to, %': '2' });
  await typeInto(desk, { 'Conv. rate from, %': '2', 'Conv. rate to, %': '4' });
  await expect.poll(() => textOf(conversions)).toMatch(/Forecast\s*[\d.,K]+–[\d.,K]+/);
  await typeInto(conversions, { 'at least': '99000' });
  await expect.poll(() => textOf(conversions)).toMatch(/Unrealistic: beyond the best.*allow, [\d,]+\./s);
  expect(await textOf(conversions)).toContain('Short');
  await typeInto(conversions, { 'at least': 'many' });
  await conversions.getByRole('alert').waitFor();
  expect(await textOf(conversions)).toContain('Write a whole number, such as 12,500.');
  await typeInto(conversions, { 'at least': '60' });

  const mix = desk.getByRole('region', { name: 'Try another mix' });
  await typeInto(mix, { 'Marlo Brenner, reel': '2', 'Oskar Builds Boats, video': '0' });
  // 2 · 1 200 + 900; the plan itself is as it was.
  await expect.poll(() => textOf(mix.locator('tbody tr').first())).toMatch(/Cost\s+€3,450\s+€3,300/);
  await mix.getByRole('button', { name: 'Back to the plan' }).click();
  await expect.poll(() => textOf(mix.locator('tbody tr').first())).toMatch(/Cost\s+€3,450\s+€3,450/);
  expect(await violationsIn(desk, '.campaign')).toEqual([]);
});

it('orders come in by a file: bad rows are named and left out, and the ROI is that of the working', async () => {
  await tab(desk, 'Results');
  const look = await importResults(desk, 'orders.csv', ORDERS, 'Import 6 orders, leave out 2 rows');
  expect(look).toMatch(/Row 8, Revenue.*below zero/s);
  expect(look).toMatch(/Row 9, Date.*soon.*not a date/s);
  expect(look).toContain('SOMEBODY (1 row)');
  await desk.getByText('Results imported from orders.csv.').waitFor();
  await expect.poll(() => resultsOf(desk)).toMatchObject(WORKED);
  expect(await pageText(desk, '.campaign-big')).toContain('breaks even at 96 conversions');
});

it('an import is taken back at a press, and the same file again counts once', async () => {
  await desk.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(async () => (await resultsOf(desk))['Campaign so far']?.Revenue).toBe('—');
  for (const _ of [1, 2]) {
    await importResults(desk, 'orders.csv', ORDERS, 'Import 6 orders, leave out 2 rows');
    await expect.poll(() => resultsOf(desk)).toMatchObject(WORKED);
  }
});

it('visits come in by the link’s content, and rates have their interval', async () => {
  await importResults(desk, 'visits.csv', VISITS, 'Import 3 rows');
  await expect.poll(async () => (await resultsOf(desk))['Campaign so far']?.Clicks).toBe('400');
  expect(await resultsOf(desk)).toMatchObject({
    'Marlo Brenner': { Clicks: '300', CPC: '€4.00', 'Conv. rate': '1.00%' },
    'Tilda Forsgren': { Clicks: '100', CPC: '€9.00', 'Conv. rate': '2.00%' },
    'Oskar Builds Boats': { Clicks: '—', CPC: '—', 'Conv. rate': '—', Revenue: '€90' },
    'Campaign so far': { Clicks: '400', CPC: '€5.25', 'Conv. rate': '1.25%', CTR: '—' },
  });
});

it('a post is chosen, and its counts stand with the day on which they were read', async () => {
  const counts = desk.getByRole('region', { name: 'Where the counts come from' });
  await counts.getByText('Marlo Brenner, reel').click();
  await counts.getByLabel(/My tools, with @claypress/).click();
  const readings = counts.getByRole('region', { name: /Readings of the post/ });
  await expect.poll(() => textOf(readings)).toMatch(/27,900\s+1,110\s+45/);
  await desk.getByRole('button', { name: 'Seen', exact: true }).click();
  // 1 200 ÷ 27 900 views, each an impression; 1 110 likes + 45 comments.
  await expect
    .poll(async () => (await resultsOf(desk))['Marlo Brenner'])
    .toMatchObject({ Views: '27,900', Engagement: '1,155', CPM: '€43.01', CPV: '€0.043', CPE: '€1.04' });
  expect((await resultsOf(desk))['Campaign so far']).toMatchObject({ Cost: '€3,450', Views: '—', CPM: '—' });
  await desk.getByRole('button', { name: 'Sold', exact: true }).click();
  expect(await violationsIn(desk, '.campaign')).toEqual([]);
});

it('a lesson is noted, and met where the goals of the next campaign are set', async () => {
  await tab(desk, 'Learn');
  // One placement each: figures, and no advice.
  expect(await pageText(desk, '.campaign-table')).toMatch(
    /per €1,000 spent .*Marlo Brenner Creator 1 2\.5 too few: 5 needed/,
  );
  await desk.getByLabel('What did this campaign teach?').fill('Codes in the first line sold.');
  await desk.getByRole('combobox', { name: 'About' }).selectOption({ label: 'Format: reel' });
  await desk.getByRole('button', { name: 'Keep the lesson' }).click();
  await desk.getByText('Codes in the first line sold.').waitFor();
  expect(await violationsIn(desk, '.campaign')).toEqual([]);

  // A campaign that still runs is no line for the next one.
  await tab(desk, 'Plan');
  await typeInto(desk, { 'Last day': '2026-11-20' });
  await desk.getByRole('button', { name: '← All campaigns' }).click();
  await begin(desk, 'Winter table');
  const before = desk.getByRole('complementary', { name: 'From earlier campaigns' });
  expect(await textOf(before)).toMatch(/Codes in the first line sold\. reel · Autumn table/);
  await addCreators(desk, [MARLO.name]);
  await typeInto(group('Marlo Brenner, reel'), { Fee: '1000', 'Product given': '0', 'Platform, agency': '0' });
  // What Autumn table had is a line of its own here: 6 orders for 3 450, at a cost of 1 000.
  const conversions = desk.getByRole('region', { name: 'Conversions', exact: true });
  await expect.poll(() => textOf(conversions)).toMatch(/Your campaigns\s+2 \(1 campaign\)/);
});

it('the report is one sheet with the same figures, and without what is kept out of it', async () => {
  await desk.getByRole('button', { name: '← All campaigns' }).click();
  await desk.getByRole('button', { name: 'Autumn table' }).click();
  await desk.getByRole('button', { name: 'Report on Autumn table' }).click();
  const shown = await textOf(paper());
  for (const figure of ['€3,450', '€690', '€575', '0.20×', '−91%', '1.25%']) expect(shown).toContain(figure);
  expect(shown).toContain('Codes in the first line sold.');
  expect(shown).toMatch(/The shop’s export, as of/);
  await desk.emulateMedia({ media: 'print' });
  const pdf = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1');
  await desk.emulateMedia({ media: 'screen' });
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await paper().getByRole('button', { name: 'Copy as text' }).click();
  await paper().getByRole('status').getByText(/\w/).waitFor();
  const text = await desk.evaluate(() => navigator.clipboard.readText());
  for (const figure of ['€3,450', '€575', '−91%']) expect(text).toContain(figure);
  await paper().getByRole('button', { name: 'Close' }).click();

  await desk.locator('.campaign-private summary').click();
  await desk.getByLabel('Costs and what is made of them').click();
  await desk.locator('.campaign-private summary', { hasText: 'Kept out of reports: 1' }).waitFor();
  await desk.getByRole('button', { name: 'Report on Autumn table' }).click();
  await paper().getByLabel('Language of the report').selectOption('fr');
  const without = await textOf(paper());
  expect(without).toContain('690 €');
  for (const kept of ['3 450', '1 200', '6 000', 'CPA', 'ROAS', 'ROI'])
    expect(without.replaceAll('\u202f', ' ')).not.toContain(kept);
  await paper().getByRole('button', { name: 'Close' }).click();
});

it('the side panel has the campaigns too, and a deleted one comes back whole', async () => {
  const panel = await extension.open('sidepanel.html', { width: 380, height: 900 });
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await panel.getByRole('tab', { name: 'Campaigns' }).click();
  await panel.getByRole('button', { name: 'Autumn table' }).click();
  await tab(panel, 'Results');
  // It is over now, and its last row says so.
  const { 'Campaign so far': Campaign, ...each } = WORKED;
  await expect.poll(() => resultsOf(panel)).toMatchObject({ ...each, Campaign });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  expect(await violationsIn(panel, '.campaigns')).toEqual([]);
  await panel.getByRole('button', { name: 'Delete the campaign “Autumn table”' }).click();
  await panel.getByText('“Autumn table” is deleted').waitFor();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await panel.getByRole('button', { name: 'Autumn table' }).click();
  await tab(panel, 'Results');
  await expect.poll(() => resultsOf(panel)).toMatchObject({ ...each, Campaign });
  await panel.close();
});

it('no request of ours was made', () => {
  expect(requestsOfOurs(log)).toEqual([]);
});
