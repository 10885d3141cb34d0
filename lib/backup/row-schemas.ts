import { campaign, campaignPlacement, campaignResult, lesson } from '@/lib/messaging/campaign-schema';
import { creator, notSame } from '@/lib/messaging/creator-schema';
import { importedReading, shortlistEntry } from '@/lib/messaging/import-schema';
import { notesSchema } from '@/lib/messaging/notes-schema';
import {
  owner,
  platform,
  post as postReading,
  profileKey,
  profile as profileReading,
  quantity,
} from '@/lib/messaging/observation-schema';
import { collaboration, commentRow, correction, ownBenchmark, profileGoals } from '@/lib/messaging/own-schema';
import { z } from '@/lib/messaging/zod';
import { DAY_KPIS } from '@/lib/model/day-figures';
import { BASES, CONFIDENCES, KPI_IDS, UNITS } from '@/lib/model/measure';
import { FORMATS, SOURCES } from '@/lib/model/platform';
import { UNKNOWN_REASONS } from '@/lib/model/reason';
import { STATUSES } from '@/lib/model/shortlist';
import type { BackupTable } from './tables';

const time = z.number().nonnegative();
const text = z.string().max(20_000);
const name = z.string().min(1).max(220);
const count = z.number().int();

const sourced = (value: z.ZodType) =>
  z.strictObject({ value, source: z.enum(SOURCES), reader: text, at: time }).optional();

/** Each field of a reading with where and when it was read. */
const sourcedFields = (shape: Record<string, z.ZodType>, without: readonly string[]) =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]) => (without.includes(key) ? [] : [[key, sourced(schema)]])),
  );

const withheld = z.record(z.string(), sourced(z.enum(UNKNOWN_REASONS)));

const profile = z.strictObject({
  key: profileKey,
  platform,
  id: name.nullable(),
  handle: name.nullable(),
  handleAt: time,
  fields: z.strictObject(sourcedFields(profileReading.shape, ['id', 'handle'])),
  withheld: withheld.optional(),
  firstSeenAt: time,
  lastSeenAt: time,
});

const post = z.strictObject({
  key: name,
  profileKey,
  platform,
  id: name,
  url: text,
  format: z.enum(FORMATS),
  owner: owner.nullable(),
  coOwners: z.array(owner).max(50),
  fields: z.strictObject({
    ...sourcedFields(postReading.shape, ['id', 'url', 'format', 'owner', 'coOwners', 'withheld', 'state', 'caption']),
    state: sourced(z.enum(['public', 'live', 'upcoming', 'members-only', 'repost'])),
    caption: sourced(z.strictObject({ words: z.array(text), codes: z.array(text), mentions: z.array(text) })),
  }),
  withheld,
  placements: z.record(
    z.string(),
    z.strictObject({ visit: time, rank: count.nonnegative(), order: z.enum(['newest', 'other']) }),
  ),
  lastSeenAt: time,
});

const total = quantity.nullable().optional();
const seen = quantity.nullable();

const decision = z.strictObject({
  profileKey,
  at: time,
  status: z.enum(STATUSES).nullable(),
  reasons: z.array(z.string().max(80)).max(100),
  figures: z
    .array(
      z.strictObject({
        id: z.enum([...KPI_IDS, 'followers']),
        format: z.enum(FORMATS).nullable(),
        basis: z.enum(BASES).nullable(),
        unit: z.enum(UNITS),
        value: z.number(),
        low: z.number().nullable(),
        high: z.number().nullable(),
      }),
    )
    .max(200),
  before: shortlistEntry.nullable(),
  ofFile: z.literal(true).optional(),
});

/** What each row of a backup must look like: a file may have been edited, cut off, or made to harm. */
export const ROW_SCHEMAS: Record<BackupTable, z.ZodType> = {
  profiles: profile,
  posts: post,
  snapshots: z.strictObject({
    profileKey,
    at: time,
    followers: total,
    following: total,
    postsTotal: total,
    likesTotal: total,
    viewsTotal: total,
  }),
  dayFigures: z.strictObject({
    profileKey,
    day: count.nonnegative(),
    figures: z
      .array(
        z.strictObject({
          kpi: z.enum(DAY_KPIS),
          value: z.number(),
          low: z.number(),
          high: z.number(),
          n: count.nonnegative(),
          basis: z.enum(BASES),
          format: z.enum(FORMATS).nullable(),
          confidence: z.enum(CONFIDENCES),
          at: time,
        }),
      )
      .max(DAY_KPIS.length),
  }),
  shortlist: shortlistEntry,
  decisions: decision,
  notes: notesSchema,
  checklists: z.strictObject({
    profileKey,
    ticks: z.array(z.strictObject({ item: z.string().min(1).max(80), at: time })).max(500),
  }),
  comments: commentRow,
  corrections: correction,
  collaborations: collaboration,
  goals: profileGoals,
  campaigns: campaign,
  placements: campaignPlacement,
  results: campaignResult,
  datedPosts: z.strictObject({
    profileKey,
    postId: name,
    day: count.nonnegative(),
    at: time,
    ...{ views: seen, likes: seen, comments: seen, shares: seen, saves: seen },
  }),
  lessons: lesson,
  queue: z.strictObject({
    platform,
    handle: name.nullable(),
    profileId: name.nullable(),
    name,
    order: count,
    addedAt: time,
    doneAt: time.nullable(),
    openedAt: time.optional(),
  }),
  compared: z.strictObject({ profileKey, addedAt: time }),
  imported: importedReading,
  creators: creator,
  notSame,
  ownSet: z.strictObject({
    profileKey,
    platform,
    followers: z.number().nonnegative(),
    readAt: time,
    measures: z
      .array(
        z.strictObject({
          kpi: z.enum(KPI_IDS),
          format: z.enum(FORMATS).nullable(),
          value: z.number(),
          n: count.nonnegative(),
        }),
      )
      .max(200),
  }),
  benchmarks: ownBenchmark,
  handles: z.strictObject({ handle: name, key: profileKey }),
  settings: z.union([
    // Read setting by setting (lib/settings): one that is out of range has its default.
    z.strictObject({ name: z.literal('settings'), value: z.record(z.string(), z.unknown()) }),
    z.strictObject({ name: z.literal('salt'), value: z.string().min(1).max(80) }),
  ]),
};
