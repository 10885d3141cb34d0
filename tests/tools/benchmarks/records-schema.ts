import { z } from 'zod';
import { type BenchmarkRecords, LISTED_REASONS } from '@/lib/benchmarks/records';

const text = z.string().min(1);
const figure = z.number();
const tiers = z.array(z.enum(['nano', 'micro', 'mid', 'macro', 'mega'])).min(1);

const record = z.strictObject({
  record: z.string().regex(/^(benchmarks|percentiles)\.json#\d+$/),
  platform: z.enum(['instagram', 'tiktok', 'youtube', 'all']),
  metric: text,
  value: figure,
  unit: text,
  percentiles: z.tuple([figure, figure, figure, figure, figure]).nullable(),
  statistic: text,
  numerator: text,
  denominator: text.nullable(),
  population: text,
  tier: z
    .strictObject({ name: text, min: figure.nonnegative().nullable(), max: figure.positive().nullable() })
    .nullable(),
  format: text.nullable(),
  industry: text.nullable(),
  region: text.nullable(),
  only: text.nullable(),
  year: z.number().int().nullable(),
  yearBasis: z.enum(['stated', 'inferred', 'none']),
  sample: z.union([z.number().positive(), text]).nullable(),
  source: z.number().int().nonnegative(),
  quality: z.enum(['A', 'B', 'C']),
  note: text.nullable(),
  standing: z.union([
    z.strictObject({ level: z.enum(['firm', 'indicative']), tiers }),
    z.strictObject({ level: z.literal('listed'), why: z.array(z.enum(LISTED_REASONS)).min(1) }),
  ]),
});

/** What is shipped of the records, checked when it is generated and by a test. */
export const recordsSchema: z.ZodType<BenchmarkRecords> = z
  .strictObject({
    sources: z.array(
      z.strictObject({ name: text, title: text.nullable(), url: z.url({ protocol: /^https?$/ }).nullable() }),
    ),
    records: z.array(record),
  })
  .superRefine(({ sources, records }, context) => {
    const seen = new Set<string>();
    for (const { record: name, source, quality, percentiles, year, yearBasis } of records) {
      const say = (message: string) => context.addIssue({ code: 'custom', message: `${name} ${message}` });
      if (seen.has(name)) say('is there twice');
      seen.add(name);
      if (!sources[source]) say('names a source that is not there');
      if (quality === 'C' && !percentiles) say('is a figure of quality C');
      if ((year === null) !== (yearBasis === 'none')) say('has a year without its basis, or the other way round');
    }
  });
