import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CLIPS,
  ILLOJUAN,
  MAGISTHANS,
  NOHOLITA,
  POST,
  RECORDED,
  serveRecorded,
  shortlistRecorded,
} from '../recorded/recorded-creators';
import { addCreators, begin, importResults, resultsOf, tab, typeInto } from '../support/browser/campaign';
import { listRows, section } from '../support/browser/desk';
import { type Extension, launchExtension } from '../support/browser/launch';
import { pageText, textOf } from '../support/browser/page-text';
import { pagesOnPaper } from '../support/browser/paper';
import { requestsBesideRecordings } from '../support/sites/own-requests';
import type { LoggedRequest } from '../support/sites/serve';
import { CAPTURES } from '../tools/root';

/**
 * The forecast, in views. The 12 newest posts of each recording in ascending order, counted by hand; of TikTok's "434.5K" the
 * last digit is rounded: 434 450 to 434 550.
 *                3rd       4th       6th       7th       median    9th       10th
 * Noholita   358 084   395 118   467 977   473 210   470 593.5   553 588   626 769
 * IlloJuan    434.5K    548.8K      1.1M      1.9M        1.5M        2M      2.3M
 *   lowest   434 450   548 750                             highest 2.05M     2.35M
 * Magisthans     273       279       289       293         291       328       392
 *
 * The 3rd to 10th of 12 hold the median with a chance of 1 − 2·79/4096 = 96.14 %, the 4th to 9th of 1 − 2·299/4096 = 85.40 %.
 * To 90 % it is (96.14 − 90)/(96.14 − 85.40) = 0.5718 of the way; weighted, 9·0.5718/(3 + 6·0.5718) = 0.8003:
 *             low = 3rd + 0.8003·(4th − 3rd)   high = 10th − 0.8003·(10th − 9th)   posts   together
 * Noholita      387 721                          568 206                           2         775 441 to 1 136 412
 * IlloJuan      525 919                        2 109 924                           1         525 919 to 2 109 924
 * Magisthans        277.8                            340.8                         3             833 to     1 022
 * all                                                                                      1 302 194 to 3 247 358
 * Clicks 1 to 2 % of views, conversions 2 to 4 % of clicks: 1 302 194 · 0.0002 = 260 to 3 247 358 · 0.0008 = 2 598.
 */
const FORECAST = {
  'Views, Instagram': '775K–1.14M',
  'Views, TikTok': '526K–2.11M',
  'Views, YouTube': '833–1,022',
  Conversions: '260–2,598',
};

/** Orders of a shop. Rows 8 to 10 can't be taken, row 12 is of nobody here. */
const ORDERS = `Order number,Created at,Currency,Total,Discount Code
#1,2026-11-03,EUR,4200.00,ILLO10
#2,2026-11-03,EUR,3300.00,illo10
#3,2026-11-04,EUR,150.00,ILLO10
#4,2026-11-05,EUR,2000.00,NOHO10
#5,2026-11-06,EUR,1500.00,NOHO10
#6,2026-11-06,EUR,320.00,MAGI10
#7,2026-11-31,EUR,50.00,NOHO10
#8,2026-11-07,EUR,free,ILLO10
#9,2026-11-07,EUR,-15.00,MAGI10
#10,2026-11-08,USD,2000.00,ILLO10
#11,2026-11-09,EUR,60.00,NOBODY5
`;

/**
 * The results, in euros; a dollar is 0.9, the margin 60 %. ROI before product cost, and with the margin:
 *             cost                     orders  revenue               CPA       ROAS   ROI before          ROI
 * Noholita    3 000 + 400 + 100        2       2 000 + 1 500         1 750     1      0/3 500             (2 100 − 3 500)/3 500
 *             = 3 500                          = 3 500                                = 0                 = −40 %
 * IlloJuan    (4 000 + 0 + 200)·0.9    4       4 200 + 3 300 + 150   945       2.5    5 670/3 780         (5 670 − 3 780)/3 780
 *             = 3 780                          + 2 000·0.9 = 9 450                    = +150 %            = +50 %
 * Magisthans  150 + 45 + 5             1       320                   200       1.6    120/200             (192 − 200)/200
 *             = 200                                                                   = +60 %             = −4 %
 * together    7 480                    7       13 270                1 068.57  1.774  5 790/7 480         (7 962 − 7 480)/7 480
 *                                                                                     = +77 %             = +6.4 %
 * Break-even: 7 480 ÷ (1 900 · 0.6) = 6.6, so 7 conversions.
 */
const COLUMNS = ['Cost', 'Conversions', 'Revenue', 'CPA', 'ROAS', 'ROI'];
const row = (...figures: string[]): Record<string, string> =>
  Object.fromEntries(figures.map((figure, at) => [COLUMNS[at], figure]));
const WORKED = {
  [NOHOLITA]: row('€3,500', '2', '€3,500', '€1,750.00', '1.00×', '−40.0%'),
  [ILLOJUAN]: row('€3,780', '4', '€9,450', '€945.00', '2.50×', '+50.0%'),
  [MAGISTHANS]: row('€200', '1', '€320', '€200.00', '1.60×', '−4.0%'),
  'Campaign so far': row('€7,480', '7', '€13,270', '€1,068.57', '1.77×', '+6.4%'),
};

const recorded = describe.skipIf(!existsSync(CAPTURES));

recorded('a campaign with three recorded creators (skipped where the recordings are absent)', () => {
  let extension: Extension;
  let log: LoggedRequest[];
  let desk: Page;
  const group = (name: string) => desk.getByRole('group', { name, exact: true });
  const goal = (name: string) => desk.getByRole('region', { name, exact: true });
  const paper = () => desk.locator('.report-dialog');

  beforeAll(async () => {
    extension = await launchExtension();
    log = await serveRecorded(extension);
  });
  afterAll(() => extension?.close());

  it('three profiles are looked at, one per site, and shortlisted', async () => {
    await shortlistRecorded(extension);
    desk = await extension.open('desk.html', { width: 1280, height: 900 });
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    await section(desk, /^Shortlist/);
    await expect.poll(() => listRows(desk).count()).toBe(3);
  }, 60_000);

  it('the plan: costs in two currencies by a typed rate, codes, and the forecast of the working', async () => {
    await section(desk, /^Campaigns/);
    await begin(desk, 'Autumn table');
    await typeInto(desk, { 'Budget (EUR)': '8000', 'Order value (EUR)': '1900', 'First day': '2026-11-01' });
    await addCreators(desk, [NOHOLITA, ILLOJUAN, MAGISTHANS]);
    const [noholita, illojuan, magisthans] = [`${NOHOLITA}, reel`, `${ILLOJUAN}, video`, `${MAGISTHANS}, video`];
    await typeInto(group(noholita), { Posts: '2', Fee: '3000', 'Product given': '400', 'Platform, agency': '100' });
    await typeInto(group(illojuan), { Fee: '4,000', 'Product given': '0', 'Platform, agency': '200' });
    await typeInto(group(magisthans), { Posts: '3', Fee: '150', 'Product given': '45', 'Platform, agency': '5' });
    await typeInto(group(noholita), { 'Discount code': 'NOHO10' });
    await typeInto(group(illojuan), { 'Discount code': 'ILLO10' });
    await typeInto(group(magisthans), { 'Discount code': 'MAGI10' });
    await group(illojuan).getByRole('combobox', { name: 'Currency' }).selectOption('USD');
    await desk.getByText('Cost €3,700 · 2 of 3 known').waitFor();
    await typeInto(desk, { '1 USD in EUR': '0.9' });
    await desk.getByText('Cost €7,480 · €520 of €8,000 left').waitFor();
    await typeInto(desk, { 'Click rate from, %': '1', 'Click rate to, %': '2' });
    await typeInto(desk, { 'Conv. rate from, %': '2', 'Conv. rate to, %': '4' });
    await desk.getByRole('combobox', { name: 'Add a goal for' }).selectOption({ label: 'Views' });
    for (const [name, range] of Object.entries(FORECAST))
      await expect.poll(() => textOf(goal(name))).toContain(`Forecast ${range}`);

    // 260 to 2 598: all of it is beyond 200, some of it beyond 300, none of it beyond 3 000.
    for (const [aim, standing] of Object.entries({ 200: 'Ahead', 300: 'On track', 3000: 'Short' })) {
      await typeInto(goal('Conversions'), { 'at least': aim });
      await expect.poll(() => textOf(goal('Conversions'))).toContain(standing);
    }
  });

  it('orders come in: bad rows are told by number; CPA, ROAS and both kinds of ROI are those of the working', async () => {
    await tab(desk, 'Results');
    const look = await importResults(desk, 'orders.csv', ORDERS, 'Import 7 orders, leave out 3 rows');
    expect(look).toMatch(/Row 8, Date.*2026-11-31.*Row 9, Revenue.*free.*Row 10, Revenue.*-15\.00/s);
    expect(look).toContain('NOBODY5 (1 row)');
    await expect
      .poll(() => resultsOf(desk))
      .toMatchObject({
        [NOHOLITA]: { ROI: '0%' },
        [ILLOJUAN]: { ROI: '+150%' },
        [MAGISTHANS]: { ROI: '+60%' },
        'Campaign so far': { CPA: '€1,068.57', ROAS: '1.77×', ROI: '+77%' },
      });
    expect(await pageText(desk, '.campaign-table')).toContain('before product cost');
    expect(await pageText(desk, '.campaign-big')).toMatch(/before product cost.*\+77%/i);
    await tab(desk, 'Plan');
    await typeInto(desk, { 'Margin, %': '60' });
    await tab(desk, 'Results');
    await expect.poll(() => resultsOf(desk)).toMatchObject(WORKED);
    expect(await pageText(desk, '.campaign-table')).not.toContain('before product cost');
    expect(await pageText(desk, '.campaign-big')).toMatch(/1\.77×.*\+6\.4%.*breaks even at 7 conversions/);
  });

  it('the recorded post of a creator: its views before and after it is opened, with their day', async () => {
    const counts = desk.getByRole('region', { name: 'Where the counts come from' });
    await counts.getByText(`${ILLOJUAN}, video`).click();
    await counts.getByRole('checkbox', { name: /192K views/ }).click();
    const readings = counts.getByRole('region', { name: /Readings of the post/ });
    const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
    await expect.poll(() => textOf(readings)).toMatch(new RegExp(`Read Views ${day} \\d\\d:\\d\\d 192K$`));

    const page = await extension.context.newPage();
    await page.goto(POST.url);
    // 25 500 likes, 146 comments, 2 156 shares, 1 311 saves.
    await expect
      .poll(() => textOf(readings))
      .toMatch(new RegExp(`Saves ${day} \\d\\d:\\d\\d 192K 25\\.5K 146 2,156 1,311$`));
    await page.close();
    await desk.getByRole('button', { name: 'Seen', exact: true }).click();
    // 3 780 ÷ 192 100 views; 25 500 + 146 + 2 156 = 27 802.
    await expect.poll(async () => (await resultsOf(desk))[ILLOJUAN]).toMatchObject({ CPV: '€0.0197', CPE: '€0.14' });
    await desk.getByRole('button', { name: 'Sold', exact: true }).click();
  });

  it('a lesson is noted, and met where the goals of the next campaign are set', async () => {
    await tab(desk, 'Learn');
    await desk.getByLabel('What did this campaign teach?').fill('The TikTok paid for the rest.');
    await desk.getByRole('combobox', { name: 'About' }).selectOption({ label: `Creator: ${ILLOJUAN}` });
    await desk.getByRole('button', { name: 'Keep the lesson' }).click();
    await desk.getByText('The TikTok paid for the rest.').waitFor();
    // One that still runs is no line for the next.
    await tab(desk, 'Plan');
    await typeInto(desk, { 'Last day': '2026-11-20' });
    await desk.getByRole('button', { name: '← All campaigns' }).click();
    await begin(desk, 'Winter table');
    const before = desk.getByRole('complementary', { name: 'From earlier campaigns' });
    expect(await textOf(before)).toMatch(/The TikTok paid for the rest\. IlloJuan · Autumn table/);
    await addCreators(desk, [ILLOJUAN]);
    await typeInto(group(`${ILLOJUAN}, video`), { Fee: '14960', 'Product given': '0', 'Platform, agency': '0' });
    // 7 orders for 7 480 are 14 for twice that.
    await expect.poll(() => textOf(goal('Conversions'))).toMatch(/Your campaigns\s+14 \(1 campaign\)/);
    await desk.getByRole('button', { name: '← All campaigns' }).click();
  });

  it('the campaign’s report is one sheet with the figures of the working, in English and in French', async () => {
    await desk.getByRole('button', { name: 'Autumn table' }).click();
    await desk.getByRole('button', { name: 'Report on Autumn table' }).click();
    const english = await textOf(paper());
    for (const figures of Object.values(WORKED))
      expect(english).toMatch(new RegExp(Object.values(figures).map(escaped).join('[\\d,—a-z ]* ')));
    // What came already does not change what was expected.
    for (const range of ['260–2,598', 'The TikTok paid for the rest.', '1 USD in EUR: 0.9'])
      expect(english).toContain(range);
    expect(await pagesOnPaper(desk)).toBe(1);
    await paper().getByLabel('Language of the report').selectOption('fr');
    await paper().locator('.report-paper[lang=fr]').waitFor();
    const french = (await textOf(paper())).replaceAll(/[\u202f\u00a0]/g, ' ');
    for (const figure of ['7 480 €', '13 270 €', '1 068,57 €', '+6,4 %', '+50,0 %', '−40,0 %', '−4,0 %', '945,00 €'])
      expect(french).toContain(figure);
    expect(await pagesOnPaper(desk)).toBe(1);
    await paper().getByRole('button', { name: 'Close' }).click();
  });

  it('a creator’s report and the comparison of all three are one sheet each, with the medians of the working', async () => {
    await section(desk, /^Shortlist/);
    for (const { name } of RECORDED) await desk.getByRole('checkbox', { name: `Select ${name}` }).check();
    await desk.locator('.bulk').getByRole('button', { name: 'Compare' }).click();
    await desk.getByRole('button', { name: 'Report on 3 creators compared' }).click();
    for (const figure of ['471K', '1.5M', '291']) expect(await textOf(paper())).toContain(figure);
    expect(await pagesOnPaper(desk)).toBe(1);
    await paper().getByRole('button', { name: 'Close' }).click();

    await section(desk, /^Profiles/);
    await desk.getByRole('button', { name: new RegExp(`${ILLOJUAN}.*TikTok`) }).click();
    await desk.getByRole('button', { name: `Report on ${ILLOJUAN}` }).click();
    expect(await textOf(paper())).toContain('783,427 followers');
    // Of rounded counts two digits are known.
    expect(await textOf(paper())).toMatch(/Typical views per post 1\.5M 530K–2\.1M ≈/);
    expect(await pagesOnPaper(desk)).toBe(1);
  });

  it('no request of ours was made', () => {
    expect(log.some(({ url }) => url === POST.url)).toBe(true);
    expect(requestsBesideRecordings(log, new RegExp(`^${CLIPS}$`))).toEqual([]);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
