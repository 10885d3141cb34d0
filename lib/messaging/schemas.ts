import { STATUSES } from '@/lib/model/shortlist';
import { settingsPatchSchema } from '@/lib/settings/schema';
import { observationSchema, platform, profileKey } from './observation-schema';
import type { ToBackground } from './protocol';
import { z } from './zod';

const nothing = z.strictObject({});
const tabId = z.number().int().nullable();
const name = z.string().min(1).max(200).nullable();

/** What each message to the background must look like. */
export const SCHEMAS = {
  'reader:start': z.strictObject({ lang: z.string().max(40) }),
  'reader:ingest': z.strictObject({ observations: z.array(observationSchema).min(1).max(100) }),
  'reader:mount-overlay': nothing,
  'view:get': z.strictObject({ platform, handle: name, profileId: name, postId: name.optional() }),
  'shortlist:set': z.strictObject({ profileKey, status: z.enum(STATUSES) }),
  'shortlist:remove': z.strictObject({ profileKey }),
  'settings:get': nothing,
  'settings:set': z.strictObject({ patch: settingsPatchSchema }),
  'panel:open': z.strictObject({
    profileKey: profileKey.nullable(),
    view: z.enum(['profile', 'compare']).optional(),
  }),
  'opening:next': z.strictObject({ profileKey, tabId }),
  'opening:stop': z.strictObject({ tabId }),
  'data:delete-profile': z.strictObject({ profileKey }),
  'data:delete-all': nothing,
} satisfies { [T in keyof ToBackground]: z.ZodType<ToBackground[T]['in']> };
