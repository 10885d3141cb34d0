import type { Creator, CreatorChange, NotSame } from '@/lib/model/creator';
import { profileKey } from './observation-schema';
import { z } from './zod';

const time = z.number().nonnegative();

export const creator = z.strictObject({
  id: z.string().min(1).max(80),
  profileKeys: z.array(profileKey).min(2),
  createdAt: time,
}) satisfies z.ZodType<Creator>;

export const notSame = z
  .strictObject({ one: profileKey, other: profileKey, at: time })
  .refine(({ one, other }) => one < other, { message: 'not in order' }) satisfies z.ZodType<NotSame>;

const rows = z.strictObject({ creators: z.array(creator), notSame: z.array(notSame) });

export const creatorChange = z.strictObject({ before: rows, after: rows }) satisfies z.ZodType<CreatorChange>;
