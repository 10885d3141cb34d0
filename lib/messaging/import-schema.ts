import type { BeforeImport, FileReading, ImportedProfile, ImportedReading } from '@/lib/model/imported';
import { BASES, CONFIDENCES, INTERVALS, KPI_IDS, type Measure, UNITS } from '@/lib/model/measure';
import { FORMATS, SOURCES } from '@/lib/model/platform';
import { UNKNOWN_REASONS } from '@/lib/model/reason';
import { STATUSES } from '@/lib/model/shortlist';
import { notesFields, notesSchema } from './notes-schema';
import { platform, profileKey, quantity } from './observation-schema';
import { z } from './zod';

const text = z.string().max(4_000);
const textOrNone = text.nullable();
const name = z.string().min(1).max(200).nullable();
const time = z.number().nonnegative().nullable();
const figure = z.number().nullable();
const count = z.number().int().nonnegative();

const measure = z.strictObject({
  id: z.enum(KPI_IDS),
  format: z.enum(FORMATS).nullable(),
  unit: z.enum(UNITS),
  basis: z.enum(BASES),
  value: figure,
  low: figure,
  high: figure,
  intervalKind: z.enum(INTERVALS).nullable(),
  n: count,
  of: count,
  window: z.strictObject({ from: time, to: time, size: count }),
  countsRead: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
  mean: z.null(),
  quartiles: z.null(),
  confidence: z.enum(CONFIDENCES),
  // A file has the figures, not the posts behind them.
  used: z.array(z.never()).max(0),
  excluded: z.array(z.never()).max(0),
  reason: z.enum(UNKNOWN_REASONS).optional(),
  sources: z.array(z.enum(SOURCES)).max(SOURCES.length),
  parts: z.record(z.string().max(40), z.number()).optional(),
}) satisfies z.ZodType<Measure>;

const seenCount = count.nullable();

const readingFields = {
  profile: z.strictObject({
    platform,
    id: name,
    handle: name,
    url: text,
    displayName: textOrNone,
    verified: z.null(),
    bio: z.null(),
    followers: quantity.nullable(),
    following: z.null(),
    postsTotal: z.null(),
    likesTotal: z.null(),
    viewsTotal: z.null(),
    category: textOrNone,
    email: textOrNone,
    links: z.array(text).max(100),
    isPrivate: z.boolean(),
  }),
  readAt: time,
  measures: z.array(measure).max(200),
  seen: z
    .strictObject({
      captionsRead: seenCount,
      likelySponsored: seenCount,
      undisclosed: seenCount,
      paidPartners: z.string().max(20_000).nullable(),
      mentioned: z.string().max(20_000).nullable(),
    })
    .nullable(),
};
const reading = z.strictObject(readingFields) satisfies z.ZodType<FileReading>;

/** A profile of a file, as the page that read it sends it. */
export const importedProfile = z.strictObject({
  platform,
  handle: name,
  profileId: name,
  status: z.enum(STATUSES).nullable(),
  addedAt: time,
  notes: z.strictObject(notesFields).partial(),
  reading: reading.nullable(),
}) satisfies z.ZodType<ImportedProfile>;

export const importedReading = z.strictObject({
  ...readingFields,
  profileKey,
  importedAt: z.number().nonnegative(),
  file: z.string().max(300),
}) satisfies z.ZodType<ImportedReading>;

export const shortlistEntry = z.strictObject({
  profileKey,
  status: z.enum(STATUSES),
  addedAt: z.number().nonnegative(),
});

export const beforeImport = z.strictObject({
  profileKey,
  entry: shortlistEntry.nullable(),
  notes: notesSchema,
  wrote: notesSchema,
  imported: importedReading.nullable(),
  decidedBefore: time,
  decided: time,
}) satisfies z.ZodType<BeforeImport>;
