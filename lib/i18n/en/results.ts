import type { ResultField } from '@/lib/campaign/import/columns';
import type { DayOrder } from '@/lib/campaign/import/days';
import type { ResultProblem } from '@/lib/campaign/import/plan';
import type { ResultOrigin } from '@/lib/model/campaign';
import { pluralOf } from '../plural';

const plural = pluralOf('en');
const rows = (n: number) => plural(n, '1 row', `${n} rows`);

const fields: Record<ResultField, string> = {
  code: 'Discount code',
  content: 'Link content (utm_content)',
  handle: 'Creator’s handle',
  date: 'Date',
  clicks: 'Clicks or sessions',
  conversions: 'Conversions, a number',
  revenue: 'Revenue',
  refunded: 'Refunded, an amount',
  currency: 'Currency',
  order: 'Order number',
  cancelled: 'Cancelled',
};

const origins: Record<ResultOrigin, string> = { shop: 'a shop (orders)', analytics: 'analytics (visits)' };

const orders: Record<DayOrder, string> = { dmy: 'the day first: 31/12/2026', mdy: 'the month first: 12/31/2026' };

const problems: Record<ResultProblem, string> = {
  ambiguous: 'several placements have it: give each its own',
  blank: 'blank: write 0 where there was none, or leave the column out',
  number: 'not a number',
  'number-ambiguous': 'can be read as two numbers: write it without the mark, or with two decimals',
  negative: 'below zero: a refund is no conversion',
  date: 'not a date',
  'date-ambiguous': 'day or month first? Say it above',
  currency: 'not a currency code such as EUR, or another than the amount’s sign',
  'no-currency': 'an amount without its currency: choose it above',
  order: 'the lines of this order differ',
  currencies: 'revenue in two currencies on one day of a placement',
};

/** Words of bringing in what a shop or analytics counted. */
export const results = {
  open: 'Import results',
  title: 'Import results from a CSV file',
  help: 'Orders of your shop or a report of your analytics. It is read here and sent nowhere.',
  choose: 'CSV file',
  cancel: 'Cancel',
  empty: (file: string) => `${file} has no row below its heads. Save the export as CSV and choose it again.`,
  tooLarge: (file: string) => `${file} is larger than 50 MB. Export a shorter period.`,
  tooMany: (n: number, most: number) =>
    `${n} figures are too many at once, up to ${most} fit: export a shorter period.`,
  unreadable: (file: string, detail: string) => `${file} could not be read: ${detail}`,
  notText: (file: string) =>
    `${file} is no text file: pictures, PDFs and workbooks can’t be read here. Save the table as CSV and choose that.`,
  origin: 'The file is from',
  origins,
  columns: 'Which column says what',
  privacy: 'Other columns, such as customers’ names and addresses, are not looked at and not kept.',
  fields,
  noColumn: 'no column',
  column: (n: number) => `Column ${n}`,
  missing: {
    who: 'Choose the column that tells the creator: the discount code, the link’s content or the handle.',
    figure: 'Choose a column that counts: clicks, conversions, revenue or the order number.',
  },
  currency: 'Amounts without a currency are in',
  noCurrency: 'say which currency',
  dayOrder: 'Dates such as 03/04/2026 have',
  noDayOrder: 'say what stands first',
  orders,
  rows,
  ofOrders: (n: number) => plural(n, '1 order', `${n} orders`),
  found: (what: string) => `${what} of this campaign`,
  bad: (n: number) => plural(n, '1 row can’t be taken', `${n} rows can’t be taken`),
  noCode: 'No placement has a discount code yet: type the codes in the plan, then import again.',
  perPlacement: 'What each placement gets',
  clicks: (n: number, text: string) => plural(n, `${text} click`, `${text} clicks`),
  conversions: (n: number, text: string) => plural(n, `${text} conversion`, `${text} conversions`),
  days: (n: number) => plural(n, 'on 1 day', `on ${n} days`),
  outside: (n: number) =>
    plural(
      n,
      '1 is outside the campaign’s dates; it counts too.',
      `${n} are outside the campaign’s dates; they count too.`,
    ),
  noRate: (from: string, to: string) =>
    `Amounts in ${from} count in no sum before you type what 1 ${from} is worth in ${to}, under “Plan”.`,
  replaces: (n: number) =>
    plural(
      n,
      'An earlier file said otherwise of 1 day; this one replaces it:',
      `An earlier file said otherwise of ${n} days; this one replaces them:`,
    ),
  cancelled: (n: number) => plural(n, '1 was cancelled, left out.', `${n} were cancelled, left out.`),
  repeats: (n: number) =>
    plural(n, '1 further line of an order does not count again.', `${n} further lines of orders do not count again.`),
  silent: (names: string) => `No row in the file: ${names}`,
  unmatched: (names: string) => `Of no placement, left out: ${names}`,
  unmatchedOne: (name: string, n: number) => `${name} (${rows(n)})`,
  unnamed: (n: number) => plural(n, '1 row names no creator, left out.', `${n} rows name no creator, left out.`),
  row: (row: number, column: string) => `Row ${row}, ${column}`,
  more: (n: number) => plural(n, 'and 1 more', `and ${n} more`),
  problems,
  rule: 'The same day imported again takes the place of the first. Revenue is what its column says: Shopify’s Total has taxes and shipping in it. What a column of refunds says is taken off, down to 0; an order that was refunded counts as a conversion still. Cancelled orders count for nothing: a day on which all were cancelled has 0.',
  import: (what: string) => `Import ${what}`,
  importWithout: (what: string, bad: string) => `Import ${what}, leave out ${bad}`,
  done: (file: string) => `Results imported from ${file}.`,
};
