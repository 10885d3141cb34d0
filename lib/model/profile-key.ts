import type { PlatformId } from './platform';
import type { ProfileKey } from './profile';

/** Who a profile is: the platform's id, the handle, or both. */
export interface Identity {
  platform: PlatformId;
  id: string | null;
  handle: string | null;
}

/** The name under which a handle is looked up: sites treat handles without regard to case. */
export const handleName = (platform: PlatformId, handle: string): ProfileKey => `${platform}:@${handle.toLowerCase()}`;

/** The key that a profile has as far as it is known, or null where it has neither id nor handle. */
export function keyOf({ platform, id, handle }: Identity): ProfileKey | null {
  if (id) return `${platform}:${id}`;
  return handle ? handleName(platform, handle) : null;
}
