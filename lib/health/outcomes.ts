import { HEALTH_FIELDS, type HealthField, type HealthSurface } from '@/lib/model/health';
import type { Observation, PostField, PostReading, ProfileReading } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import type { UnknownReason } from '@/lib/model/reason';

/** Whether one observation carries a field that it has a place for. */
export interface Outcome {
  field: HealthField;
  surface: HealthSurface;
  worked: boolean;
}

/** Reasons that say no more than that nothing was found. Any other is an answer: the site was understood. */
const NOTHING_FOUND: ReadonlySet<UnknownReason> = new Set(['not-on-this-page', 'unreadable', 'not-published']);

/**
 * What one observation tells of its reader: each watched field as read or as missed. A field that is withheld with a
 * known reason (hidden, disabled, live …) tells nothing, and neither does a page that shows an error. The posts of one
 * observation count together: read where one of them has the field, missed where most of them should and none does.
 */
export function outcomesOf(observation: Observation): Outcome[] {
  const { profile, posts, surface, error } = observation;
  if (error) return [];
  const ordinary = posts.filter(({ state }) => !state || state === 'repost');
  return HEALTH_FIELDS.flatMap((field): Outcome[] => {
    const [about, name] = field.split('.') as ['profile' | 'post', string];
    const worked =
      about === 'profile'
        ? profile && inProfile(observation, profile, name as keyof ProfileReading)
        : inPosts(observation.platform, ordinary, name as PostField);
    if (worked === null) return [];
    // A profile's totals stand on all of its tabs; what a list shows of posts differs from tab to tab.
    const tab = about === 'post' && surface.tab ? `.${tabName(surface.tab)}` : '';
    return [{ field, surface: `${surface.kind}${tab}`, worked }];
  });
}

function inProfile({ unknown }: Observation, profile: ProfileReading, name: keyof ProfileReading): boolean | null {
  if (profile[name] !== undefined) return true;
  const reason = unknown.find(({ field }) => field === `profile.${name}`)?.reason;
  return reason && !NOTHING_FOUND.has(reason) ? null : false;
}

function inPosts(platform: PlatformId, posts: readonly PostReading[], name: PostField): boolean | null {
  if (posts.some((post) => post[name] !== undefined)) return true;
  const silent = posts.filter((post) => {
    const reason = post.withheld?.[name];
    // Instagram counts no views of pictures.
    const isStill =
      platform === 'instagram' && name === 'views' && (post.format === 'image' || post.format === 'carousel');
    return !isStill && (!reason || NOTHING_FOUND.has(reason));
  });
  return silent.length * 2 > posts.length ? false : null;
}

/** Tabs are parts of addresses, and anything may stand there. */
const tabName = (tab: string): string => (/^[a-z]{1,12}$/.test(tab) ? tab : 'other');
