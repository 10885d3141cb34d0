import type { Precision } from '@/lib/model/quantity';

/** How far a count that was read may be trusted. */
const precision: Record<Precision, string> = { exact: 'exact', rounded: 'rounded by the site', estimated: 'estimate' };

/** What the range beside a figure is, by its kind. */
const ranges = {
  median90: '90% interval of the median',
  sampleRange: 'of 3 to 5 posts, their range',
  rounding: 'of rounded counts, what the rounding allows',
  modelSpan: 'of an estimate, the span of the models',
};

/** Words of what is given to others: a profile's summary, a comparison as an image. */
export const share = {
  group: 'Copy summary',
  asText: 'as text',
  asImage: 'as image',
  copyText: 'Copy summary as text',
  copyImage: 'Copy summary as image',
  copyCompared: 'Copy as image',
  copiedText: 'Copied as text.',
  copiedImage: 'Copied as an image.',
  savedInstead: (file: string) => `The browser lets no image be copied here; it was saved as ${file}.`,
  failed: (detail: string) => `Not copied. Click on this page and try again. The browser says: ${detail}`,

  line: (label: string, value: string) => `${label}: ${value}`,
  precision,
  noFollowers: (followers: string, why: string) => `Number of ${followers} unknown: ${why}`,
  notKnown: 'Not known, and why',
  amongRead: 'among the profiles read at this size',
  ownRange: (range: string, n: string) => `${range} typical, of ${n} profiles read at this size`,
  read: (date: string, time: string, sources: string) => `Read on ${date} at ${time} from ${sources}.`,
  readFrom: (sources: string) => `Read from ${sources}.`,
  readShort: (date: string, time: string) => `read ${date}, ${time}`,
  byHand: 'figures typed in by hand',
  fromFile: (date: string) => `Figures from a file brought in on ${date}.`,
  posts: (from: string, to: string) => `Posts of ${from} to ${to}.`,
  ranges,
  noNorm: 'Figures without a comparison: none fits them.',
  rangeIs: (kinds: string) => `The range with a figure: ${kinds}.`,
  made: (date: string) => `Sheet made on ${date}.`,
  compareTitle: (n: number) => (n === 1 ? '1 creator' : `${n} creators compared`),
  compareSubtitle: 'Each against published figures or profiles read at its own size',
  publishedBy: (kpi: string, publishers: string) => `${kpi}, published: ${publishers}.`,
};
