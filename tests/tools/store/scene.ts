import type { Page } from 'playwright-core';
import { ask } from '../../support/browser/ask';
import { addCreators, begin, importResults, tab, typeInto } from '../../support/browser/campaign';
import { section } from '../../support/browser/desk';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { readProfile } from '../../support/browser/read-profile';
import { seedHistory } from '../../support/browser/seed-history';
import { BRAM, ELVIRE, MARLO, OSKAR, PIA, TILDA } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';

export const CAMPAIGN = 'Autumn table';

const PLACEMENTS = [
  {
    name: 'Marlo Brenner, reel',
    fee: '1,000',
    product: '150',
    code: 'MARLO10',
    link: 'marlo-brenner-instagram-reel',
    visits: 560,
    orders: 41,
    worth: 78,
  },
  {
    name: 'Tilda Forsgren, video',
    fee: '800',
    product: '100',
    code: 'TILDA10',
    link: 'tilda-forsgren-tiktok-video',
    visits: 610,
    orders: 33,
    worth: 66,
  },
  {
    name: 'Oskar Builds Boats, video',
    fee: '1,400',
    product: '0',
    code: 'OSKAR10',
    link: 'oskar-builds-boats-youtube-video',
    visits: 540,
    orders: 35,
    worth: 92,
  },
] as const;

const SEEN = [
  { creator: ELVIRE, status: 'maybe', monthly: 0.021 },
  { creator: BRAM, status: 'contacted', monthly: 0.008 },
  { creator: PIA, status: 'declined', monthly: -0.013 },
  { creator: OSKAR, status: 'booked', monthly: 0.034 },
  { creator: TILDA, status: 'shortlisted', monthly: 0.057 },
  { creator: MARLO, status: 'shortlisted', monthly: 0.012 },
] as const;

/** So many days after today; earlier where below zero. */
const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

/** What a marketer has after some weeks: six creators read, a shortlist with decisions, and a campaign with its results. */
export async function setScene(): Promise<{ extension: Extension; desk: Page }> {
  const extension = await launchExtension({ viewport: { width: 1680, height: 800 } });
  await serveSites(extension.context, Date.now());
  // tsx names functions by a helper of its own, which a page doesn't have.
  await extension.context.addInitScript('globalThis.__name = (f) => f');
  const own = await extension.open('popup.html');
  for (const { creator, status, monthly } of SEEN) {
    const { report, page } = await readProfile(extension, own, creator);
    await page.close();
    await ask(own, 'shortlist:set', { profileKey: report.profile.key, status });
    const before = (days: number) => [days, Math.round(creator.followers / (1 + monthly) ** (days / 30))] as const;
    await seedHistory(own, report.profile.key, [60, 48, 36, 24, 12].map(before), []);
  }
  await own.close();
  const desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await campaign(desk);
  return { extension, desk };
}

async function campaign(desk: Page): Promise<void> {
  await section(desk, /^Campaigns/);
  await begin(desk, CAMPAIGN);
  await typeInto(desk, { 'Budget (EUR)': '4000', 'Order value (EUR)': '78', 'Margin, %': '45' });
  await typeInto(desk, { 'First day': day(-24), 'Last day': day(12) });
  await addCreators(desk, [MARLO.name, TILDA.name, OSKAR.name]);
  for (const { name, fee, product, code } of PLACEMENTS)
    await typeInto(desk.getByRole('group', { name, exact: true }), {
      Fee: fee,
      'Product given': product,
      'Platform, agency': '0',
      'Discount code': code,
    });
  await typeInto(desk, { 'Click rate from, %': '1', 'Click rate to, %': '1.5' });
  await typeInto(desk, { 'Conv. rate from, %': '4', 'Conv. rate to, %': '7' });
  await typeInto(desk.getByRole('region', { name: 'Conversions', exact: true }), { 'at least': '120' });
  await tab(desk, 'Results');
  const file = csv(
    'Order number,Created at,Currency,Total,Discount Code',
    PLACEMENTS.flatMap(({ code, orders, worth }) =>
      Array.from({ length: orders }, (_, i) => `#${code}-${i},${day(-22 + ((i * i) % 21))},EUR,${worth}.00,${code}`),
    ),
  );
  await importResults(desk, 'orders.csv', file, 'Import 109 orders');
  await desk.getByText('Results imported from orders.csv.').waitFor();
  const visits = csv(
    'Session manual ad content,Date,Sessions',
    PLACEMENTS.map(({ link, visits }) => `${link},${day(-4).replaceAll('-', '')},${visits}`),
  );
  await importResults(desk, 'visits.csv', visits, 'Import 3 rows');
  await desk.getByText('Results imported from visits.csv.').waitFor();
}

const csv = (head: string, rows: string[]): string => `${[head, ...rows].join('\n')}\n`;
