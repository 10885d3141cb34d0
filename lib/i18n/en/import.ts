import type { ImportField } from '@/lib/shortlist/import/columns';
import type { BadRowReason } from '@/lib/shortlist/import/read-rows';
import { pluralOf } from '../plural';
import { brief } from './queue';

const plural = pluralOf('en');
const profiles = (n: number) => plural(n, '1 profile', `${n} profiles`);

const reasons: Record<BadRowReason, string> = {
  ...brief.reasons,
  'no-profile': 'no handle and no link',
  status: 'not a status: New, Maybe, Shortlisted, Declined, Contacted or Booked',
  amount: 'not an amount',
  currency: 'not a currency code such as EUR',
  'no-currency': 'an amount without its currency: choose it above',
  followers: 'not a count of followers',
};

const fields: Record<ImportField, string> = {
  url: 'Link',
  handle: 'Handle',
  platform: 'Site',
  name: 'Name',
  followers: 'Followers',
  email: 'E-mail',
  status: 'Status',
  lists: 'Lists',
  tags: 'Tags',
  note: 'Note',
  quoteAmount: 'Quote, amount',
  quoteCurrency: 'Quote, currency',
  quoteFor: 'Quote, for what',
};

/** Words of bringing in a CSV file. */
export const importing = {
  open: 'Import CSV',
  title: 'Import a CSV file',
  help: 'A file of Creator Gauge or any sheet with a line of heads. It is read here and sent nowhere.',
  choose: 'CSV file',
  empty: (file: string) => `${file} has no row below its heads. Save the sheet as CSV and choose it again.`,
  tooLarge: (file: string) => `${file} is larger than 50 MB. Split it and import the parts.`,
  tooMany: (n: number, most: number) => `${profiles(n)} are too many at once: import up to ${most} in one file.`,
  unreadable: (file: string, detail: string) => `${file} could not be read: ${detail}`,
  notText: (file: string) =>
    `${file} is no text file: pictures, PDFs and workbooks can’t be read here. Save the table as CSV and choose that.`,
  own: 'A file of Creator Gauge: its figures come back as they were.',
  others: 'Of figures only followers are taken, since it is not known how others count.',
  columns: 'What the columns are',
  leaveOut: 'leave out',
  fields,
  site: 'Handles without a link are on',
  noSite: 'say which site',
  currency: 'Amounts without a currency are in',
  noCurrency: 'say which currency',
  found: (n: number) => `${profiles(n)} found`,
  bad: (n: number) => plural(n, '1 row can’t be taken', `${n} rows can’t be taken`),
  repeats: (n: number, rows: string) =>
    plural(n, `1 row repeats a profile (row ${rows})`, `${n} rows repeat a profile (rows ${rows})`),
  onList: (n: number) =>
    plural(n, '1 profile is on the shortlist already.', `${n} profiles are on the shortlist already.`),
  changing: (n: number, names: string) => plural(n, `1 changes: ${names}`, `${n} change: ${names}`),
  noneChanges: 'No status, tag, list, note or quote changes.',
  sample: (n: number) => plural(n, 'What is kept of the first profile', `What is kept of the first ${n}`),
  row: (row: number) => `Row ${row}`,
  more: (n: number) => plural(n, 'and 1 more', `and ${n} more`),
  reasons,
  rule: 'What the file says replaces status, note and quote; tags and lists are added. Profiles you have read keep your own figures.',
  import: (n: number) => plural(n, 'Import 1 profile', `Import ${n} profiles`),
  importWithout: (n: number, bad: number) =>
    `${plural(n, 'Import 1 profile', `Import ${n} profiles`)}, leave out ${bad}`,
  cancel: 'Cancel',
  done: (n: number, file: string) => `${plural(n, '1 profile', `${n} profiles`)} imported from ${file}.`,
  fromFile: (file: string, date: string) => `From ${file}, imported ${date}: not read here yet.`,
  openIt: 'Open the profile to read it',
};
