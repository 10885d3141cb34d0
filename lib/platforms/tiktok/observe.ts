import type { Owner } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import { observerOf } from '../observe';

export { present, readCount } from '../observe';

export const observe = observerOf('tiktok');

/** True where the account is the one in the URL: what else a payload holds is never this profile's. */
export const isOwn = (owner: Owner | null, { handle, profileId }: Surface): boolean =>
  owner !== null &&
  ((handle !== null && owner.handle?.toLowerCase() === handle) || (profileId !== null && owner.id === profileId));
