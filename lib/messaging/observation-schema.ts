import {
  type CommentReading,
  type Listing,
  MOST_COMMENT_TEXT,
  type Observation,
  type PostReading,
  type ProfileReading,
} from '@/lib/model/observation';
import { FORMATS, PLATFORMS, SOURCES, type Surface } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { Moment, Quantity } from '@/lib/model/quantity';
import { PAGE_ERRORS, UNKNOWN_REASONS } from '@/lib/model/reason';
import { z } from './zod';

// Limits lie far above what the sites allow: what exceeds them is no reading.
const text = z.string().max(20_000);
const id = z.string().min(1).max(200);
const link = z.string().max(4_000);
const count = z.number().min(0).max(1e15);
const epoch = z.number().min(0).max(8.64e15);

export const platform = z.enum(PLATFORMS);

/** `platform:id` or `platform:@handle`. */
export const profileKey = z
  .string()
  .max(220)
  .regex(/^(instagram|tiktok|youtube):.+$/) as unknown as z.ZodType<ProfileKey>;

export const quantity = z
  .strictObject({ value: count, low: count, high: count, precision: z.enum(['exact', 'rounded', 'estimated']) })
  .refine(({ value, low, high }) => low <= value && value <= high, { message: 'value outside its range' })
  .refine(({ precision, low, high }) => precision !== 'exact' || low === high, {
    message: 'exact with a range',
  }) satisfies z.ZodType<Quantity>;

const moment = z
  .strictObject({ value: epoch, low: epoch, high: epoch })
  .refine(({ value, low, high }) => low <= value && value <= high, {
    message: 'moment outside its range',
  }) satisfies z.ZodType<Moment>;

export const owner = z.strictObject({ id: id.nullable(), handle: id.nullable() });

const surface = z.strictObject({
  platform,
  kind: z.enum(['profile', 'post', 'other']),
  handle: id.nullable(),
  profileId: id.nullable(),
  postId: id.nullable(),
  tab: id.nullable(),
}) satisfies z.ZodType<Surface>;

export const profile = z.strictObject({
  id: id.nullable(),
  handle: id.nullable(),
  displayName: text.optional(),
  verified: z.boolean().optional(),
  bio: text.optional(),
  followers: quantity.optional(),
  following: quantity.optional(),
  postsTotal: quantity.optional(),
  likesTotal: quantity.optional(),
  viewsTotal: quantity.optional(),
  category: text.optional(),
  email: z.string().max(320).optional(),
  links: z.array(link).max(100).optional(),
  country: text.optional(),
  isPrivate: z.boolean().optional(),
}) satisfies z.ZodType<ProfileReading>;

const reason = z.enum(UNKNOWN_REASONS);

export const post = z.strictObject({
  id,
  url: link,
  format: z.enum(FORMATS),
  owner: owner.nullable(),
  coOwners: z.array(owner).max(50).optional(),
  title: text.optional(),
  views: quantity.optional(),
  likes: quantity.optional(),
  comments: quantity.optional(),
  shares: quantity.optional(),
  saves: quantity.optional(),
  publishedAt: moment.optional(),
  durationSeconds: z.number().min(0).max(1e7).optional(),
  pinned: z.boolean().optional(),
  sponsored: z.boolean().optional(),
  partners: z.array(id).max(50).optional(),
  caption: z.strictObject({ text, mentions: z.array(id).max(200).optional() }).optional(),
  state: z.enum(['live', 'upcoming', 'members-only', 'repost']).optional(),
  withheld: z
    .strictObject({
      views: reason.optional(),
      likes: reason.optional(),
      comments: reason.optional(),
      shares: reason.optional(),
      saves: reason.optional(),
      publishedAt: reason.optional(),
    })
    .optional(),
}) satisfies z.ZodType<PostReading>;

const comment = z.strictObject({
  id,
  postId: id.nullable(),
  text: z.string().max(MOST_COMMENT_TEXT).optional(),
  language: z.string().max(40).optional(),
  byCreator: z.literal(true).optional(),
  likes: quantity.optional(),
  publishedAt: moment.optional(),
}) satisfies z.ZodType<CommentReading>;

const listing = z.strictObject({
  list: id,
  start: z.boolean(),
  order: z.enum(['newest', 'other']),
  postIds: z.array(id).max(2_000),
  visit: epoch.optional(),
  offset: z.number().int().min(0).max(1e6).nullable().optional(),
}) satisfies z.ZodType<Listing>;

/** One observation as a reader sends it. */
export const observationSchema = z.strictObject({
  platform,
  source: z.enum(SOURCES),
  reader: id,
  at: epoch,
  lang: z.string().max(40),
  surface,
  profile: profile.nullable(),
  posts: z.array(post).max(1_000),
  comments: z.array(comment).max(2_000),
  listing: listing.nullable(),
  error: z.enum(PAGE_ERRORS).nullable(),
  unknown: z.array(z.strictObject({ field: z.string().max(300), reason })).max(5_000),
}) satisfies z.ZodType<Observation>;
