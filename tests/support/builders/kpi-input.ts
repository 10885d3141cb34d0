import type { KpiInput } from '@/lib/kpi/kpi';
import type { PlatformId } from '@/lib/model/platform';
import type { Snapshot } from '@/lib/model/profile';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import { NOW } from './clock';
import { type PostSpec, posts } from './post';
import { aProfile, type Totals } from './profile';

interface Around {
  snapshots?: Snapshot[];
  settings?: Partial<Settings>;
  now?: number;
}

/** A profile with its posts, looked at with the settings that the product ships with. */
export function kpiInput(
  platform: PlatformId,
  totals: Totals,
  specs: readonly PostSpec[] = [],
  { snapshots = [], settings = {}, now = NOW }: Around = {},
): KpiInput {
  return {
    collected: { profile: aProfile(platform, totals), posts: posts(platform, specs), comments: [] },
    snapshots,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    now,
  };
}

/** So many times the same post. */
export const times = (count: number, spec: PostSpec = {}): PostSpec[] => Array.from({ length: count }, () => spec);
