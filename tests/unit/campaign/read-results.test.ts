import { describe, expect, it } from 'vitest';
import { totalsOf } from '@/lib/campaign/import/sums';
import { IMPORTED_AT, MARLO, OSKAR, readFixture, readTable, TILDA } from './results-files';

describe('a shop’s orders', () => {
  const plan = readFixture('shopify-orders.csv');

  it('each counts once, is summed by placement and day, and keeps its currency', () => {
    const common = { campaignId: 'c1', origin: 'shop', clicks: null, currency: 'EUR', file: 'shopify-orders.csv' };
    expect(plan.results).toEqual([
      // 64.90 + 1240.00; the first has two lines
      {
        ...{ ...common, id: 'p1 2026-11-03 shop', placementId: 'p1', profileKey: 'instagram:42', day: '2026-11-03' },
        ...{ conversions: 2, revenue: 1304.9, importedAt: IMPORTED_AT },
      },
      {
        ...{ ...common, id: 'p1 2026-12-15 shop', placementId: 'p1', profileKey: 'instagram:42', day: '2026-12-15' },
        ...{ conversions: 1, revenue: 20.05, importedAt: IMPORTED_AT },
      },
      // "TILDA15, FREESHIP", with three lines
      {
        ...{ ...common, id: 'p2 2026-11-04 shop', placementId: 'p2', profileKey: TILDA.profileKey, day: '2026-11-04' },
        ...{ conversions: 1, revenue: 51.1, importedAt: IMPORTED_AT },
      },
      // Its one order was cancelled.
      {
        ...{ ...common, id: 'p2 2026-11-07 shop', placementId: 'p2', profileKey: TILDA.profileKey, day: '2026-11-07' },
        ...{ conversions: 0, revenue: 0, importedAt: IMPORTED_AT },
      },
    ]);
    expect(plan).toMatchObject({ taken: 4, repeats: 3, outside: 1, cancelled: 1 });
  });

  it('what is of nobody is counted: another code, none', () => {
    expect(plan).toMatchObject({ unmatched: [{ text: 'FREESHIP', rows: 1 }], unnamed: 1, silent: [OSKAR] });
  });

  it('bad rows are named as the sheet numbers them; an order with two totals is left out as a whole', () => {
    expect(plan.bad).toEqual([
      { row: 10, column: 'revenue', text: 'abc', problem: 'number' },
      { row: 11, column: 'revenue', text: '-20.00', problem: 'negative' },
      { row: 12, column: 'date', text: '2026-11-31 12:00:00 +0100', problem: 'date' },
      { row: 13, column: 'revenue', text: '45.00', problem: 'order' },
      { row: 14, column: 'revenue', text: '47.00', problem: 'order' },
    ]);
  });

  it('customers are nowhere in it', () => {
    expect(JSON.stringify(plan)).not.toMatch(/example\.com|Placeholder|Fictional|Testville/);
  });
});

describe('an exploration of Google Analytics', () => {
  const analytics = { origin: 'analytics', unsaid: { currency: 'EUR', order: null } } as const;

  it('is read below its comments, without its line of totals', () => {
    const plan = readFixture('ga4-exploration.csv', analytics);
    expect(plan.results).toMatchObject([
      { id: 'p1 2026-11-03 analytics', clicks: 420, conversions: 12, revenue: 610.5, currency: 'EUR' },
      { id: 'p1 2026-11-04 analytics', clicks: 180, conversions: 4, revenue: 199.75 },
      { id: 'p2 2026-11-04 analytics', clicks: 305, conversions: 9.5, revenue: 480.200012 },
    ]);
    expect(plan).toMatchObject({ bad: [], unmatched: [{ text: 'harbour-flyer', rows: 1 }], unnamed: 2, outside: 0 });
    expect(totalsOf(plan.results)).toEqual([
      { placementId: 'p1', clicks: 600, conversions: 16, revenue: [{ amount: 810.25, currency: 'EUR' }], days: 2 },
      { placementId: 'p2', clicks: 305, conversions: 9.5, revenue: [{ amount: 480.200012, currency: 'EUR' }], days: 1 },
    ]);
  });

  it('does not say its currency: until the user does, no amount is taken', () => {
    const plan = readFixture('ga4-exploration.csv', { origin: 'analytics' });
    expect(plan.results).toEqual([]);
    expect(plan.bad).toMatchObject([{ row: 9 }, { row: 10 }, { row: 11 }]);
    expect(plan.bad.every(({ problem }) => problem === 'no-currency')).toBe(true);
  });

  it('of a report with charts its table is read; without dates there is one figure for all days', () => {
    const plan = readFixture('ga4-report.csv', analytics);
    expect(plan.results).toMatchObject([
      { id: 'p1  analytics', day: null, clicks: 600, conversions: 16, revenue: 810.25 },
      { id: 'p2  analytics', day: null, clicks: 305, conversions: 9.5 },
    ]);
    expect(readFixture('ga4-report.csv', { origin: 'analytics' }).bad).toMatchObject([{ row: 18 }, { row: 19 }]);
  });
});

describe('whose a row is', () => {
  it('by its code whatever case and spaces, else by the link’s content, else by the handle', () => {
    const rows = [
      ['marlo 10', '', '', '1'],
      ['WELCOME', 'Tilda-Story', '', '20'],
      ['', '(not set)', '@OskarBuildsBoats', '300'],
      ['', '', 'tilda.forages', '4000'],
    ];
    const handles = new Map([['youtube:UCoskar' as const, 'oskarbuildsboats']]);
    const { results, unmatched } = readTable(['code', 'content', 'handle', 'clicks'], rows, { handles });
    expect(results.map(({ placementId, clicks }) => [placementId, clicks])).toEqual([
      ['p1', 1],
      ['p2', 4020],
      ['p3', 300],
    ]);
    expect(unmatched).toEqual([]);
  });

  it('a code of two placements, or two codes of two, is nobody’s to guess', () => {
    const twice = { placements: [MARLO, { ...MARLO, id: 'p9' }, TILDA] };
    expect(readTable(['code', 'clicks'], [['MARLO10', '3']], twice)).toMatchObject({
      results: [],
      bad: [{ row: 2, column: 'code', text: 'MARLO10', problem: 'ambiguous' }],
      silent: [TILDA],
    });
    expect(readTable(['code', 'clicks'], [['MARLO10 | TILDA15', '3']]).bad).toMatchObject([{ problem: 'ambiguous' }]);
  });

  it('a link whose content is made of creator and format is found by what it carries', () => {
    const placements = [{ ...MARLO, content: '' }];
    expect(
      readTable(['content', 'clicks'], [['marlo-brenner-instagram-reel', '3']], { placements }).results,
    ).toMatchObject([{ placementId: 'p1', clicks: 3 }]);
  });

  it('names of nobody stand once, the most frequent first', () => {
    const rows = ['LATE5', 'welcome', 'Welcome', 'WELCOME', ''].map((code) => [code, '1']);
    expect(readTable(['code', 'clicks'], rows)).toMatchObject({
      unmatched: [
        { text: 'WELCOME', rows: 3 },
        { text: 'LATE5', rows: 1 },
      ],
      unnamed: 1,
    });
  });
});

it('what was cancelled counts for nothing, whatever else its row says', () => {
  const rows = [
    ['#1', 'MARLO10', '2026-11-05 10:00:00 +0100'],
    ['#2', 'MARLO10', 'no'],
    ['#3', 'MARLO10', ''],
    ['#4', 'WELCOME', '2026-11-05 10:00:00 +0100'],
  ];
  const plan = readTable(['order', 'code', 'cancelled'], rows);
  expect(plan).toMatchObject({ results: [{ conversions: 2 }], taken: 2, cancelled: 1, bad: [] });
});

describe('what was refunded', () => {
  const read = (...rows: [revenue: string, refunded: string][]) =>
    readTable(
      ['order', 'code', 'revenue', 'refunded', 'currency'],
      rows.map((cells, at) => [`#${at}`, 'MARLO10', ...cells, 'EUR']),
    );

  it('is taken off, never below zero, and the order stays a conversion', () => {
    // 100 − 100, 80.50 − 30.20, 20 − 25, 50
    const plan = read(['100.00', '100.00'], ['80.50', '30.20'], ['20.00', '25.00'], ['50.00', '']);
    expect(plan).toMatchObject({ results: [{ conversions: 4, revenue: 100.3 }], bad: [] });
  });

  it('may be written below zero, and is read by the mark of the amounts beside it', () => {
    expect(read(['100.00', '-40.00'], ['1,000.00', '(0.50)']).results).toMatchObject([{ revenue: 1_059.5 }]);
    expect(read(['1500,50', '1.000']).results).toMatchObject([{ revenue: 500.5 }]);
  });

  it('is not guessed: what is no number, or in another currency, leaves the order out', () => {
    expect(read(['100.00', 'part']).bad).toMatchObject([{ column: 'refunded', text: 'part', problem: 'number' }]);
    expect(read(['€100.00', '$US 5']).results).toEqual([]);
    expect(read(['100.00', 'US$5.00'])).toMatchObject({ results: [], bad: [{ problem: 'currency' }] });
  });
});

describe('a day on which all was cancelled', () => {
  const fields = ['order', 'code', 'date', 'revenue', 'currency', 'cancelled'] as const;
  const order = (id: string, day: string, cancelled: string, revenue = '40.00') =>
    [id, 'MARLO10', `2026-11-0${day}`, revenue, 'EUR', cancelled] as const;

  it('has none, so that it takes the place of what an earlier file said of it', () => {
    const before = readTable(fields, [order('#1', '3', ''), order('#2', '4', '')]);
    expect(before.results.map(({ conversions, revenue }) => [conversions, revenue])).toEqual([
      [1, 40],
      [1, 40],
    ]);
    const after = readTable(fields, [order('#1', '3', '2026-11-05'), order('#2', '4', '')]);
    expect(after).toMatchObject({
      results: [
        { id: before.results[0]?.id, clicks: null, conversions: 0, revenue: 0, currency: 'EUR' },
        { id: before.results[1]?.id, conversions: 1, revenue: 40 },
      ],
      ...{ taken: 1, cancelled: 1 },
    });
  });

  it('is not one where an order stands, or can’t be read, or the day can’t', () => {
    const beside = (...rest: (readonly string[])[]) => readTable(fields, [order('#1', '3', 'yes'), ...rest]).results;
    expect(beside(order('#2', '3', ''))).toMatchObject([{ conversions: 1 }]);
    expect(beside(order('#2', '3', '', 'abc'))).toEqual([]);
    expect(readTable(fields, [order('#1', 'x', 'yes')]).results).toEqual([]);
  });

  it('has none in what the file counts alone', () => {
    const rows = [['MARLO10', '2', 'yes']];
    expect(readTable(['code', 'conversions', 'cancelled'], rows).results).toMatchObject([
      { day: null, conversions: 0, revenue: null, clicks: null },
    ]);
    expect(readTable(['code', 'clicks', 'cancelled'], rows).results).toEqual([]);
  });
});

it('without a column that tells whose, or one that counts, nothing is read', () => {
  expect(readTable(['date', 'clicks'], [['2026-11-03', '1']])).toMatchObject({ results: [], missing: ['who'] });
  expect(readTable(['code', 'date'], [['MARLO10', '2026-11-03']])).toMatchObject({ missing: ['figure'] });
});
