import type { Collaboration } from '@/lib/model/collaboration';
import { CORRECTED_COUNTS, type Corrected, type Correction, INSIGHTS } from '@/lib/model/correction';
import { GOAL_KPIS, OBJECTIVES, type ProfileGoals } from '@/lib/model/goal';
import { KPI_IDS } from '@/lib/model/measure';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { FORMATS } from '@/lib/model/platform';
import { type CommentRow, SENTIMENT_LABELS } from '@/lib/model/sentiment';
import { platform, profileKey } from './observation-schema';
import { z } from './zod';

const time = z.number().nonnegative();
const id = z.string().min(1).max(220);
const figure = z.number().min(0).max(1e15);
const typed = figure.nullable();
const format = z.enum(FORMATS).nullable();

export const corrected = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), postId: id, field: z.enum(CORRECTED_COUNTS), value: figure.int() }),
  z.strictObject({ kind: z.literal('followers'), value: figure.int() }),
  z.strictObject({ kind: z.literal('left-out'), postId: id }),
  z.strictObject({ kind: z.literal('insight'), figure: z.enum(INSIGHTS), format, value: figure }),
]) satisfies z.ZodType<Corrected>;

export const correction = z.strictObject({
  profileKey,
  name: z.string().min(1).max(300),
  what: corrected,
  at: time,
}) satisfies z.ZodType<Correction>;

/** What is typed of a collaboration, without whose and when. */
export const collaborationFields = {
  currency: z.string().regex(/^[A-Z]{3}$/),
  fee: typed,
  product: typed,
  platformCost: typed,
  impressions: typed,
  views: typed,
  engagements: typed,
  clicks: typed,
  conversions: typed,
  revenue: typed,
  margin: z.number().min(0).max(1).nullable(),
  orderValue: typed,
};

export const collaboration = z.strictObject({
  profileKey,
  ...collaborationFields,
  at: time,
}) satisfies z.ZodType<Collaboration>;

export const goalsFields = {
  objective: z.enum(OBJECTIVES),
  goals: z.array(z.strictObject({ kpi: z.enum(GOAL_KPIS), value: figure })).max(GOAL_KPIS.length),
};

export const profileGoals = z.strictObject({ profileKey, ...goalsFields, at: time }) satisfies z.ZodType<ProfileGoals>;

const part = z.number().nullable();

export const ownBenchmark = z.strictObject({
  id,
  platform,
  kpi: z.enum(KPI_IDS),
  format,
  min: figure,
  max: typed,
  p10: part,
  p25: part,
  p50: part,
  p75: part,
  p90: part,
  source: z.string().max(300),
  year: z.number().int().min(1900).max(2200).nullable(),
  n: typed,
  note: z.string().max(1_000),
  importedAt: time,
}) satisfies z.ZodType<OwnBenchmark>;

export const commentRow = z.strictObject({
  profileKey,
  hash: z.string().min(1).max(80),
  postId: id.nullable(),
  label: z.enum(SENTIMENT_LABELS),
  language: z.string().max(12).nullable(),
  generic: z.boolean(),
  terms: z.array(z.string().max(80)).max(100),
  at: time,
}) satisfies z.ZodType<CommentRow>;
