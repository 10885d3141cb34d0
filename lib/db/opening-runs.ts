import { profileKey } from '@/lib/messaging/observation-schema';
import { z } from '@/lib/messaging/zod';
import type { OpeningRun } from '@/lib/model/opening';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/**
 * A run is remembered in a row of the settings table, one per tab. Not in the page's storage, which the page can read
 * and forge; not in the worker's memory, which is gone after 30 seconds; and `storage.session` would be one more
 * permission for a few hundred bytes.
 */
const PREFIX = 'opening:';
const nameOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** So long after the last press a run is over, ms. */
const LIFETIME = 30 * 60_000;
const MOST_TRIED = 100;

const schema = z.strictObject({
  tabId: z.number().int(),
  profileKey,
  tried: z.array(z.string()).max(MOST_TRIED),
  at: z.number(),
}) satisfies z.ZodType<OpeningRun>;

/** The run of a tab; null where there is none, or it is over. `now`: epoch ms. */
export async function getRun(db: Database, tabId: number, now: number): Promise<OpeningRun | null> {
  const run = schema.safeParse((await db.settings.get(nameOf(tabId)))?.value);
  return run.success && isOn(run.data, now) ? run.data : null;
}

export async function putRun(db: Database, run: OpeningRun): Promise<void> {
  await db.settings.put({ name: nameOf(run.tabId), value: run });
}

export async function endRun(db: Database, tabId: number): Promise<void> {
  await db.settings.delete(nameOf(tabId));
}

/** Ends all runs, those of one profile, or those that are over. */
export async function endRuns(db: Database, which: 'all' | { of: ProfileKey } | { overAt: number }): Promise<void> {
  await db.settings
    .where('name')
    .startsWith(PREFIX)
    .filter(({ value }) => {
      const run = schema.safeParse(value);
      if (which === 'all' || !run.success) return true;
      return 'of' in which ? run.data.profileKey === which.of : !isOn(run.data, which.overAt);
    })
    .delete();
}

const isOn = ({ at }: OpeningRun, now: number): boolean => now - at < LIFETIME && at <= now;
