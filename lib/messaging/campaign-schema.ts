import {
  type Beginning,
  CAMPAIGN_METRICS,
  CAMPAIGN_NAME_LENGTH,
  type Campaign,
  type CampaignPlacement,
  type CampaignResult,
  LARGEST_RESULTS_IMPORT,
  LESSON_ABOUT,
  LESSON_LENGTH,
  type Lesson,
  LINK_LENGTH,
  MOST_PLACEMENTS,
  MOST_POSTS,
  PRIVATE_PARTS,
  RESULT_ORIGINS,
  UTM_LENGTH,
} from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import type { CampaignRows, ImportedResults } from '@/lib/model/campaign-rows';
import { OBJECTIVES } from '@/lib/model/goal';
import { NOTE_LENGTH } from '@/lib/model/notes';
import { FORMATS, PLATFORMS } from '@/lib/model/platform';
import { profileKey } from './observation-schema';
import { z } from './zod';

const time = z.number().nonnegative();
const id = z.string().min(1).max(80);
const figure = z.number().min(0).max(1e15);
const typed = figure.nullable();
const currency = z.string().regex(/^[A-Z]{3}$/);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const share = z.number().min(0).max(1);
const expected = z.strictObject({ low: share, high: share }).nullable();
const metric = z.enum(CAMPAIGN_METRICS);
const site = z.enum(PLATFORMS).nullable();
// An ROI may be aimed at below zero.
const goalValue = z.number().min(-1).max(1e15);
const rate = z.number().positive().max(1e9);

/** What of a campaign is changed as a whole. */
export const campaignFields = {
  name: z.string().min(1).max(CAMPAIGN_NAME_LENGTH),
  objective: z.enum(OBJECTIVES),
  currency,
  budget: typed,
  startsOn: day,
  endsOn: day,
  orderValue: typed,
  margin: z.number().min(0).max(1).nullable(),
  link: z.string().max(LINK_LENGTH),
  utmCampaign: z.string().max(UTM_LENGTH),
};

const { name, objective } = campaignFields;
export const beginning = z.strictObject({ id, name, currency, objective }) satisfies z.ZodType<Beginning>;

/** What of it is changed item by item. */
const campaignLists = {
  goals: z.array(z.strictObject({ metric, platform: site, value: goalValue })).max(60),
  rates: z.array(z.strictObject({ currency, rate, at: time })).max(30),
  clickRate: expected,
  conversionRate: expected,
  private: z.array(z.enum(PRIVATE_PARTS)).max(PRIVATE_PARTS.length),
};

export const campaignItem = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('goal'), metric, platform: site, value: goalValue.nullable() }),
  z.strictObject({ of: z.literal('rate'), currency, rate: rate.nullable() }),
  z.strictObject({
    of: z.literal('expected'),
    rate: z.enum(['clickRate', 'conversionRate']),
    end: z.enum(['low', 'high']),
    value: share.nullable(),
  }),
  z.strictObject({ of: z.literal('private'), part: z.enum(PRIVATE_PARTS), isKept: z.boolean() }),
]) satisfies z.ZodType<CampaignItem>;

export const campaign = z.strictObject({
  id,
  ...campaignFields,
  ...campaignLists,
  at: time,
}) satisfies z.ZodType<Campaign>;

export const postId = z.string().min(1).max(220);

/** What of a placement is changed as a whole. */
export const placementFields = {
  name: z.string().max(200),
  format: z.enum([...FORMATS, 'story']),
  posts: z.number().int().min(1).max(MOST_POSTS),
  currency,
  fee: typed,
  product: typed,
  platformCost: typed,
  code: z.string().max(UTM_LENGTH),
  content: z.string().max(UTM_LENGTH),
  impressions: typed,
  views: typed,
  engagements: typed,
  clicks: typed,
  conversions: typed,
  revenue: typed,
  note: z.string().max(NOTE_LENGTH),
};

export const campaignPlacement = z.strictObject({
  id,
  campaignId: id,
  profileKey,
  ...placementFields,
  postIds: z.array(postId).max(MOST_POSTS),
  at: time,
}) satisfies z.ZodType<CampaignPlacement>;

export const campaignResult = z.strictObject({
  id: z.string().min(1).max(120),
  campaignId: id,
  placementId: id,
  profileKey,
  day,
  origin: z.enum(RESULT_ORIGINS),
  clicks: typed,
  conversions: typed,
  revenue: typed,
  currency,
  file: z.string().max(300),
  importedAt: time,
  earlier: z
    .strictObject({ clicks: time.optional(), conversions: time.optional(), revenue: time.optional() })
    .optional(),
}) satisfies z.ZodType<CampaignResult>;

export const lesson = z.strictObject({
  id,
  campaignId: id,
  text: z.string().min(1).max(LESSON_LENGTH),
  about: z.enum(LESSON_ABOUT),
  value: z.string().max(200).nullable(),
  at: time,
}) satisfies z.ZodType<Lesson>;

export const placements = z.array(campaignPlacement).max(MOST_PLACEMENTS);
export const results = z.array(campaignResult).max(LARGEST_RESULTS_IMPORT);

export const campaignRows = z.strictObject({
  campaigns: z.array(campaign).max(1),
  placements,
  // Several files may have brought them.
  results: z.array(campaignResult).max(10 * LARGEST_RESULTS_IMPORT),
  lessons: z.array(lesson).max(1_000),
}) satisfies z.ZodType<CampaignRows>;

export const importedResults = z.strictObject({
  added: z.array(z.string().min(1).max(120)).max(LARGEST_RESULTS_IMPORT),
  before: results,
}) satisfies z.ZodType<ImportedResults>;
