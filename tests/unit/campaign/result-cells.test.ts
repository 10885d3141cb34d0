import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDay } from '@/lib/campaign/import/days';
import { decimalMarkOf, readFigure, sumOf } from '@/lib/campaign/import/figures';
import { readTable } from './results-files';

const problems = (plan: ReturnType<typeof readTable>) =>
  plan.bad.map(({ row, column, problem }) => [row, column, problem]);

describe('numbers', () => {
  it.each([
    ['1204', null, 1204],
    ['1 204,50 €', null, 1204.5],
    ['US$1,204.50', null, 1204.5],
    ['EUR 12', null, 12],
    ['1.234.567', null, 1_234_567],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', '.', 1234],
    ['0.125', null, 0.125],
    ['-0.00', null, 0],
    ['1.234', null, 'number-ambiguous'],
    ['1,234', null, 'number-ambiguous'],
    ['-3', null, 'negative'],
    ['(12.50)', null, 'negative'],
    ['\u2212€3.00', null, 'negative'],
    ['12%', null, 'number'],
    ['n/a', null, 'number'],
    ['9e99', null, 'number'],
  ] as const)('%s in a column with the decimal mark %s is %s', (text, mark, read) => {
    expect(readFigure(text, mark)).toBe(read);
  });

  it('a column tells its decimal mark by its other numbers, unless they contradict each other', () => {
    expect(decimalMarkOf(['1.234', '19,90 €'])).toBe(',');
    expect(decimalMarkOf(['1,234', '1,234.50'])).toBe('.');
    expect(decimalMarkOf(['1.234.567'])).toBe(',');
    expect(decimalMarkOf(['1.234', '12'])).toBeNull();
    expect(decimalMarkOf(['1.5', '1,5'])).toBeNull();
    const rows = [
      ['MARLO10', '1.234', 'EUR'],
      ['MARLO10', '19,90', 'EUR'],
    ];
    expect(readTable(['code', 'revenue', 'currency'], rows).results).toMatchObject([{ revenue: 1253.9 }]);
    expect(problems(readTable(['code', 'revenue', 'currency'], rows.slice(0, 1)))).toEqual([
      [2, 'revenue', 'number-ambiguous'],
    ]);
  });

  it('a sum is what it is on paper', () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([])).toBe(0);
  });
});

describe('days', () => {
  it.each([
    ['2026-11-03 23:59:59 +0100', '2026-11-03'],
    ['2026-11-03T23:30:00Z', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['2026110314', '2026-11-03'],
    ['13/11/2026', '2026-11-13'],
    ['11/13/2026 14:00', '2026-11-13'],
    ['03.03.2026', '2026-03-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['Tue, November 3rd, 2026 2:05 pm', '2026-11-03'],
    ['3 nov. 2026 14:05', '2026-11-03'],
    ['mardi 1er décembre 2026', '2026-12-01'],
    ['3 juin 2026', '2026-06-03'],
    ['3 juillet 2026', '2026-07-03'],
    ['03/04/2026', 'date-ambiguous'],
    ['2026-02-29', 'date'],
    ['13/13/2026', 'date'],
    ['03/11/26', 'date'],
    ['1926-11-03', 'date'],
    ['46329', 'date'],
    ['yesterday', 'date'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, null)).toBe(day);
  });

  it('a column tells whether day or month stands first, unless its dates contradict each other', () => {
    expect(dayOrderOf(['03/04/2026', '25/04/2026'])).toBe('dmy');
    expect(dayOrderOf(['03/04/2026', '04/25/2026'])).toBe('mdy');
    expect(dayOrderOf(['25/04/2026', '04/25/2026'])).toBeNull();
    expect(dayOrderOf(['03/04/2026', '2026-04-25'])).toBeNull();
    // The hint may stand in a row of nobody.
    const rows = [
      ['MARLO10', '03/11/2026', '5'],
      ['', '25/11/2026', '7'],
    ];
    expect(readTable(['code', 'date', 'clicks'], rows).results).toMatchObject([{ day: '2026-11-03', clicks: 5 }]);
  });

  it('where nothing tells, the user may say it', () => {
    const rows = [['MARLO10', '03/11/2026', '5']];
    const fields = ['code', 'date', 'clicks'] as const;
    expect(problems(readTable(fields, rows))).toEqual([[2, 'date', 'date-ambiguous']]);
    const said = { unsaid: { currency: null, order: 'mdy' } } as const;
    expect(readTable(fields, rows, said).results).toMatchObject([{ day: '2026-03-11' }]);
    expect(problems(readTable(fields, [['MARLO10', '25/11/2026', '5']], said))).toEqual([[2, 'date', 'date']]);
  });
});

describe('currencies', () => {
  const fields = ['code', 'revenue', 'currency'] as const;

  it('are of the cell, else of the amount, else of the head, else what the user said', () => {
    expect(readTable(fields, [['MARLO10', '5', 'chf']]).results).toMatchObject([{ currency: 'CHF' }]);
    expect(readTable(fields, [['MARLO10', '£5', '']]).results).toMatchObject([{ currency: 'GBP' }]);
    const said = { unsaid: { currency: 'CAD', order: null } };
    expect(readTable(fields, [['MARLO10', '$5', '']], said).results).toMatchObject([{ currency: 'CAD' }]);
  });

  it('one that is none, or another than the amount’s sign, or that nobody said', () => {
    const rows = [
      ['MARLO10', '5', 'EURO'],
      ['MARLO10', '£5', 'EUR'],
      ['MARLO10', '$5', ''],
    ];
    expect(problems(readTable(fields, rows))).toEqual([
      [2, 'currency', 'currency'],
      [3, 'revenue', 'currency'],
      [4, 'revenue', 'no-currency'],
    ]);
  });

  it('two of one placement’s day are never added up: none of its rows is taken', () => {
    const rows = [
      ['MARLO10', '5', 'EUR'],
      ['MARLO10', '5', 'USD'],
      ['TILDA15', '5', 'USD'],
    ];
    const plan = readTable(fields, rows);
    expect(plan.results).toMatchObject([{ placementId: 'p2', revenue: 5, currency: 'USD' }]);
    expect(problems(plan)).toEqual([
      [2, 'currency', 'currencies'],
      [3, 'currency', 'currencies'],
    ]);
  });
});

describe('what is not said', () => {
  it('a column that the file lacks is null; a blank cell is no zero', () => {
    expect(readTable(['code', 'conversions'], [['MARLO10', '0']]).results).toMatchObject([
      { clicks: null, conversions: 0, revenue: null, day: null },
    ]);
    expect(problems(readTable(['code', 'clicks', 'conversions'], [['MARLO10', '12', '']]))).toEqual([
      [2, 'conversions', 'blank'],
    ]);
    expect(problems(readTable(['code', 'order'], [['MARLO10', '']]))).toEqual([[2, 'order', 'blank']]);
  });

  it('an order without any total is left out; one with its total on a further line is not', () => {
    const fields = ['order', 'code', 'revenue', 'currency'] as const;
    const rows = [
      ['#1', 'MARLO10', '', 'EUR'],
      ['#2', '', '', 'EUR'],
      ['#2', 'MARLO10', '12', ''],
      ['#3', 'MARLO10', '7', 'EUR'],
      ['#3', '', '7', 'EUR'],
    ];
    const plan = readTable(fields, rows);
    expect(plan.results).toMatchObject([{ conversions: 2, revenue: 19 }]);
    expect(problems(plan)).toEqual([[2, 'revenue', 'blank']]);
  });

  it('an e-mail address in a column that was taken by mistake is not shown', () => {
    const plan = readTable(
      ['handle', 'code', 'clicks'],
      [
        ['', 'MARLO10', 'casey@example.com'],
        ['casey@example.com', '', '1'],
      ],
    );
    expect(JSON.stringify(plan)).not.toContain('example.com');
    expect(plan).toMatchObject({ bad: [{ text: '…@…' }], unmatched: [{ text: '…@…', rows: 1 }] });
  });
});
