import type { Creator } from '@/lib/model/creator';
import { PLATFORMS, type PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';

/** On which other sites the creator of each joined profile is, in the sites' own order; another profile on the same site is none. */
export function sitesBeside(creators: readonly Creator[]): Map<ProfileKey, PlatformId[]> {
  return new Map(
    creators.flatMap(({ profileKeys }) =>
      profileKeys.map((key): [ProfileKey, PlatformId[]] => [
        key,
        PLATFORMS.filter((site) => !isOn(key, site) && profileKeys.some((other) => isOn(other, site))),
      ]),
    ),
  );
}

const isOn = (key: ProfileKey, site: PlatformId): boolean => key.startsWith(`${site}:`);
