import type { KpiId } from '@/lib/model/measure';
import type { UnknownReason } from '@/lib/model/reason';

/** Reasons that speak to who reads the profile, as others may read them. */
const reason: Partial<Record<UnknownReason, string>> = {
  'not-on-this-page': 'not on the pages that were opened',
  'needs-about-panel': 'the channel’s description was not opened',
  'too-few-comments': 'needs 20 comments',
  'no-brand-terms': 'no brand was looked for',
};

/** Words of the page that is printed or sent: one creator, a comparison, a campaign. */
export const report = {
  open: 'Report',
  openOf: (name: string) => `Report on ${name}`,
  print: 'Print or save as PDF',
  copy: 'Copy as text',
  close: 'Close',
  language: 'Language of the report',
  without: 'Notes, tags, lists, quotes and decisions are not in it.',
  sources: 'Sources',
  note: (n: number) => `Source ${n}`,
  made: (date: string, product: string) => `Report made on ${date} with ${product}.`,
  creator: 'Creator report',
  figures: 'Figures',
  comparison: 'Figures side by side',
  reading: 'How to read it',
  heads: {
    kpi: 'Figure',
    value: 'Value',
    range: 'Range',
    made: 'Counted from',
    sure: 'Precision',
    standing: 'Standing',
    compared: 'Compared with',
  },
  label: { brandSentiment: 'Sentiment on brands looked for' } as Partial<Record<KpiId, string>>,
  reason,
  byHand: 'by hand',
  byHandTitle: 'Put right by hand',
  handRead: (value: string, read: string) => `${value} (read: ${read})`,
  handCounts: 'Counts of posts',
  handLeftOut: 'Posts left out',
  ownSource: (source: string) => `${source}, figures brought in by hand`,
};
