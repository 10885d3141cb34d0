import type { Database } from '@/lib/db/database';
import { goOn } from '@/lib/db/queue';
import { profileUrl } from '@/lib/model/profile-url';
import type { ProfileAddress } from '@/lib/model/queue';

/** The user goes on from the profile on screen (null: from no profile): the address of the next one, or null. */
export async function openQueued(db: Database, from: ProfileAddress | null, now: number): Promise<string | null> {
  const next = await goOn(db, from, now);
  if (!next) return null;
  const url = profileUrl({ platform: next.platform, handle: next.handle, id: next.profileId });
  // A channel's sample is read from its Videos tab; its home page shows a choice.
  return next.platform === 'youtube' ? `${url}/videos` : url;
}
