import { z } from 'zod';

/** What a row of each collected file has to look like. Fields that nobody ships are let through. */
const text = z.string().min(1);
const tier = z
  .object({ name: text, min: z.number().nonnegative().nullable(), max: z.number().positive().nullable() })
  .refine(({ min, max }) => min === null || max === null || min < max, 'a tier must end above where it begins')
  .nullable();
const platform = z.enum(['instagram', 'tiktok', 'youtube', 'all']);
const quality = z.enum(['A', 'B', 'C']);
const year = z.number().int().min(2005).max(2030).nullable();

export const figureRow = z.object({
  platform,
  metric: text,
  denominator: text.nullable(),
  numerator: text,
  statistic: text,
  tier,
  industry: text.nullable(),
  format: text.nullable(),
  formatScope: text.nullable(),
  value: z.number(),
  unit: text,
  sample: z.union([z.number().positive(), text]).nullable(),
  region: text.nullable(),
  year,
  year_basis: z.enum(['stated', 'inferred', 'none']),
  source: z.object({ name: text, title: text.nullable(), url: z.url().nullable() }),
  quality,
  population: text,
  note: text.nullable(),
  ship: z.boolean().optional(),
});

/** `platform`: one site, or several with commas between them. */
export const formulaRow = z.object({
  ...{ id: text, tool: text, platform: text, formula: text, source: text, note: text },
  seen: z.string().regex(/^\d{4}-\d{2}$/),
});

export const percentilesRow = z
  .object({
    dataset: text,
    platform,
    group_by: text,
    group: text,
    metric: text,
    label: text,
    n: z.number().int().positive(),
    ...{ p10: z.number(), p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number() },
    year,
    population: text,
    numerator: text,
    denominator: text.nullable(),
    quality,
    bias: text,
    tier,
    formatScope: text.nullable(),
    window: text,
    licence: text,
    ship: z.boolean(),
  })
  .refine(
    ({ p10, p25, p50, p75, p90 }) => p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90,
    'percentiles must ascend',
  )
  .refine(({ ship, denominator }) => !ship || denominator !== null, 'what is shipped names its denominator');

/**
 * The rows of a file as its schema has them. Throws with the file, the row and the field of the first ten that are not.
 */
export function checked<S extends z.ZodType>(file: string, schema: S, rows: unknown): z.infer<S>[] {
  if (!Array.isArray(rows)) throw new Error(`${file} is no list`);
  const bad: string[] = [];
  const good = rows.flatMap((row, index) => {
    const read = schema.safeParse(row);
    if (read.success) return [read.data];
    for (const { path, message } of read.error.issues) bad.push(`${file}#${index} ${path.join('.')}: ${message}`);
    return [];
  });
  if (bad.length > 0)
    throw new Error(`${bad.length} fields are not as they should be:\n${bad.slice(0, 10).join('\n')}`);
  return good;
}
