import { z } from '@/lib/messaging/zod';
import { LONGEST_CHECKLIST } from '@/lib/model/checklist';
import { PLATFORMS } from '@/lib/model/platform';
import { DEFAULT_SETTINGS, MOST_BRAND_TERMS, PRESET_NAME_LENGTH, type Settings } from '@/lib/model/settings';

const border = z.number().int().positive().max(1e10);

const tierBorders = z
  .strictObject({ nano: border, micro: border, mid: border, macro: border, mega: border })
  .refine(({ nano, micro, mid, macro, mega }) => nano < micro && micro < mid && mid < macro && macro < mega, {
    message: 'each border must lie above the one before it',
  });

const coordinate = z.number().min(-20_000).max(20_000);

const rate = z.number().min(0).max(1e9).nullable();

const fields = {
  language: z.enum(['auto', 'en', 'fr']),
  sector: z.string().min(1).max(80).nullable(),
  tierBorders,
  windowSize: z.number().int().min(6).max(50),
  minimumAgeHours: z.number().int().min(0).max(720),
  retentionMonths: z.number().int().min(1).max(120),
  watchList: z.array(z.string().min(1).max(80)).max(200),
  brandTerms: z
    .array(z.strictObject({ term: z.string().min(1).max(80), addedAt: z.number().min(0).max(8.64e15) }))
    .max(MOST_BRAND_TERMS),
  reasons: z.array(z.string().min(1).max(80)).max(40).nullable(),
  checklist: z.array(z.string().min(1).max(80)).max(LONGEST_CHECKLIST).nullable(),
  exportPresets: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(PRESET_NAME_LENGTH),
        columns: z.array(z.string().max(60)).min(1).max(100),
      }),
    )
    .max(40),
  emvRates: z.partialRecord(
    z.enum(PLATFORMS),
    z.strictObject({
      cpm: rate,
      per: z.enum(['impressions', 'views']),
      cpe: rate,
      currency: z.string().regex(/^[A-Z]{3}$/),
      source: z.string().max(300).nullable(),
      date: z.string().max(20),
    }),
  ),
  // Stored by an older version, it may have more or fewer parts.
  overlay: z.object({
    collapsed: z.boolean(),
    places: z.partialRecord(z.enum(PLATFORMS), z.strictObject({ x: coordinate, y: coordinate })).default({}),
    enabled: z.boolean(),
    badges: z.boolean().default(true),
  }),
};

/** A whole set of settings. */
const settingsSchema = z.strictObject(fields) satisfies z.ZodType<Settings>;

/** Any of the settings, each whole. */
export const settingsPatchSchema = settingsSchema.partial() satisfies z.ZodType<Partial<Settings>>;

/** Stored settings of any age as today's: a setting that is missing or out of range has its default. */
export function readSettings(stored: unknown): Settings {
  const values = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const valid = Object.entries(fields).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(values[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) };
}
