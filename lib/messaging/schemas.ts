import { LARGEST_IMPORT } from '@/lib/model/imported';
import { LONGEST_BRIEF } from '@/lib/model/queue';
import { STATUSES } from '@/lib/model/shortlist';
import { settingsPatchSchema } from '@/lib/settings/schema';
import {
  beginning,
  campaignFields,
  campaignItem,
  campaignRows,
  importedResults,
  lesson,
  placementFields,
  placements,
  postId,
  results,
} from './campaign-schema';
import { creatorChange } from './creator-schema';
import { beforeImport, importedProfile } from './import-schema';
import { label, notesFields } from './notes-schema';
import { observationSchema, platform, profileKey } from './observation-schema';
import { collaborationFields, corrected, goalsFields, ownBenchmark } from './own-schema';
import type { ToBackground } from './protocol';
import { z } from './zod';

const nothing = z.strictObject({});
const tabId = z.number().int().nullable();
const name = z.string().min(1).max(200).nullable();

const address = { platform, handle: name, profileId: name };
const queued = { ...address, name: z.string().min(1).max(220) };
const time = z.number().nonnegative();
const id = z.string().min(1).max(80);
/** Profiles that one press may change. */
const MOST_AT_ONCE = 20_000;
const profileKeys = z.array(profileKey).min(1).max(MOST_AT_ONCE);

/** What each message to the background must look like. */
export const SCHEMAS = {
  'reader:start': z.strictObject({ lang: z.string().max(40) }),
  'reader:ingest': z.strictObject({ observations: z.array(observationSchema).min(1).max(100) }),
  'reader:mount-overlay': nothing,
  'view:get': z.strictObject({ platform, handle: name, profileId: name, postId: name.optional() }),
  'shortlist:set': z.strictObject({ profileKey, status: z.enum(STATUSES) }),
  'shortlist:remove': z.strictObject({ profileKey }),
  'decision:undo': z.strictObject({ profileKey, at: time }),
  'decision:reason': z.strictObject({ profileKey, at: time, reason: z.string().min(1).max(80), isOn: z.boolean() }),
  'shortlist:set-many': z.strictObject({ profileKeys, status: z.enum(STATUSES).nullable() }),
  'list:refresh': z.strictObject({ listed: z.enum(['shortlist', 'recent']) }),
  'shortlist:import': z.strictObject({
    file: z.string().max(300),
    profiles: z.array(importedProfile).max(LARGEST_IMPORT),
  }),
  'shortlist:undo-import': z.strictObject({ before: z.array(beforeImport).max(LARGEST_IMPORT) }),
  'decision:undo-many': z.strictObject({
    decisions: z.array(z.strictObject({ profileKey, at: time })).max(MOST_AT_ONCE),
  }),
  'notes:set': z.strictObject({ profileKey, patch: z.strictObject(notesFields).partial() }),
  'notes:label': z.strictObject({ profileKeys, kind: z.enum(['tags', 'lists']), label, isOn: z.boolean() }),
  'comparison:set': z.strictObject({ profileKey, isIn: z.boolean() }),
  'creators:join': z.strictObject({ profileKeys: z.array(profileKey).min(2).max(MOST_AT_ONCE) }),
  'creators:split': z.strictObject({ profileKey }),
  'creators:refuse': z.strictObject({ one: profileKey, other: profileKey }),
  'creators:undo': z.strictObject({ change: creatorChange }),
  'creators:refresh': nothing,
  'checklist:tick': z.strictObject({ profileKey, item: z.string().min(1).max(80), isOn: z.boolean() }),
  'correction:set': z.strictObject({ profileKey, what: corrected }),
  'correction:remove': z.strictObject({ profileKey, name: z.string().min(1).max(300) }),
  'collaboration:set': z.strictObject({ profileKey, patch: z.strictObject(collaborationFields).partial() }),
  'goals:set': z.strictObject({ profileKey, ...goalsFields }),
  'benchmarks:import': z.strictObject({ rows: z.array(ownBenchmark).min(1).max(MOST_AT_ONCE) }),
  'benchmarks:remove': z.strictObject({ ids: z.array(z.string().min(1).max(220)).min(1).max(MOST_AT_ONCE) }),
  'campaign:begin': beginning,
  'campaign:set': z.strictObject({ id, patch: z.strictObject(campaignFields).partial() }),
  'campaign:item': z.strictObject({ id, item: campaignItem }),
  'campaign:remove': z.strictObject({ id }),
  'campaign:restore': z.strictObject({ rows: campaignRows }),
  'placement:add': z.strictObject({ placements: placements.min(1) }),
  'placement:set': z.strictObject({ id, patch: z.strictObject(placementFields).partial() }),
  'placement:post': z.strictObject({ id, postId, isIts: z.boolean() }),
  'placement:remove': z.strictObject({ id }),
  'results:import': z.strictObject({ results: results.min(1) }),
  'results:undo': importedResults,
  'lesson:put': lesson.omit({ at: true }),
  'lesson:remove': z.strictObject({ id }),
  'settings:get': nothing,
  'settings:set': z.strictObject({ patch: settingsPatchSchema }),
  'panel:open': z.strictObject({
    profileKey: profileKey.nullable(),
    view: z.enum(['profile', 'compare']).optional(),
  }),
  'opening:next': z.strictObject({ profileKey, tabId }),
  'opening:stop': z.strictObject({ tabId }),
  'queue:add': z.strictObject({ profiles: z.array(z.strictObject(queued)).max(LONGEST_BRIEF) }),
  'queue:next': z.strictObject({ from: z.strictObject(address).nullable() }),
  'queue:stale-first': z.strictObject({ days: z.number().int().min(1).max(3_650) }),
  'queue:remove': z.strictObject({ name: z.string().max(220).nullable() }),
  'queue:restore': z.strictObject({
    entries: z.array(
      z.strictObject({
        ...queued,
        order: z.number().int(),
        addedAt: time,
        doneAt: time.nullable(),
        openedAt: time.optional(),
      }),
    ),
  }),
  'data:delete-profile': z.strictObject({ profileKey }),
  'data:delete-all': nothing,
} satisfies { [T in keyof ToBackground]: z.ZodType<ToBackground[T]['in']> };
