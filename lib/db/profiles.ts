import type { Profile, ProfileKey } from '@/lib/model/profile';
import { handleName, type Identity } from '@/lib/model/profile-key';
import type { Database } from './database';

/** The key of a stored profile: by id, else by whoever has the handle now. Null where it was never read. */
export async function findKey(db: Database, identity: Identity): Promise<ProfileKey | null> {
  const { platform, id, handle } = identity;
  if (id) {
    const key: ProfileKey = `${platform}:${id}`;
    if (await db.profiles.get(key)) return key;
  }
  if (!handle) return null;
  const row = await db.handles.get(handleName(platform, handle));
  if (!row) return null;
  // A handle that another account took over must not lead to the former owner.
  if (id && row.key !== handleName(platform, handle)) return null;
  return row.key;
}

export const getProfile = (db: Database, key: ProfileKey): Promise<Profile | undefined> => db.profiles.get(key);

export async function putProfile(db: Database, profile: Profile): Promise<void> {
  await db.profiles.put(profile);
  if (profile.handle) await db.handles.put({ handle: handleName(profile.platform, profile.handle), key: profile.key });
}
