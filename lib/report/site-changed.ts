import { goneFrom } from '@/lib/health/gone';
import { HEALTH_FIELDS, type HealthField, type Tally } from '@/lib/model/health';
import type { KpiId, Measure } from '@/lib/model/measure';
import type { Collected, Post, Profile, Snapshot } from '@/lib/model/profile';
import type { UnknownReason } from '@/lib/model/reason';

/** What is known of a profile without what its site no longer delivers, and which figures those are. */
export interface Current {
  collected: Collected;
  snapshots: readonly Snapshot[];
  changed: HealthField[];
}

/** Reasons that give way to "the site changed its page": nothing was found, or too little. */
const SOFT: ReadonlySet<UnknownReason> = new Set([
  'not-on-this-page',
  'unreadable',
  'no-followers',
  'needs-second-visit',
  'needs-opened-posts',
  'too-few-posts',
]);

/** What of the profile's header each figure needs. */
const FROM_HEADER: Partial<Record<KpiId, readonly HealthField[]>> = {
  engagementRateByFollowers: ['profile.followers'],
  viewRate: ['profile.followers'],
  growth30d: ['profile.followers'],
  followingToFollowers: ['profile.following', 'profile.followers'],
  lifetimeLikeRate: ['profile.likesTotal', 'profile.postsTotal', 'profile.followers'],
  lifetimeViewRate: ['profile.viewsTotal', 'profile.postsTotal', 'profile.followers'],
};

/** From so many posts on there is a figure. */
const FEWEST = 3;

/**
 * Takes out the values that the site no longer delivers, where the profile was looked at since: beside a header of today
 * likes of last month would pass for today's. A profile that was not looked at since keeps what was right at its time.
 * `seenAt`: when its page was last looked at, epoch ms.
 */
export function withoutGone(
  collected: Collected,
  snapshots: readonly Snapshot[],
  tallies: readonly Tally[],
  seenAt: number,
): Current {
  const gone = goneFrom(tallies);
  const changed = new Set<HealthField>();

  /** A profile's or post's field without its value, or null where there is nothing to take out. */
  function taken(field: HealthField, name: string, { fields, withheld }: Fields): Fields | null {
    const value = fields[name];
    const reason = withheld?.[name];
    if (value?.source === 'user' || (!value && reason && !SOFT.has(reason.value))) return null;
    const since = value ? gone.ofReader(field, value.reader) : gone.ofSite(field);
    if (since === null || seenAt < since || (value && value.at >= since)) return null;
    changed.add(field);
    const { [name]: _, ...rest } = fields;
    const because = { value: 'site-changed' as const, source: 'page' as const, reader: '', at: since };
    return { fields: rest, withheld: { ...withheld, [name]: because } };
  }

  let profile = collected.profile;
  for (const field of HEALTH_FIELDS.filter((name) => name.startsWith('profile.'))) {
    const without = taken(field, field.slice('profile.'.length), profile as Fields);
    if (without) profile = { ...profile, ...without } as Profile;
  }
  const posts = collected.posts.map((known) => {
    let post = known;
    for (const field of HEALTH_FIELDS.filter((name) => name.startsWith('post.') && mayHave(known, name))) {
      const without = taken(field, field.slice('post.'.length), post as Fields);
      if (without) post = { ...post, ...without } as typeof post;
    }
    return post;
  });
  return {
    collected: changed.size > 0 ? { ...collected, profile, posts } : collected,
    snapshots: changed.has('profile.followers') ? [] : snapshots,
    changed: HEALTH_FIELDS.filter((field) => changed.has(field)),
  };
}

/** Instagram's pictures have no views to lose. */
const mayHave = ({ platform, format }: Post, field: HealthField): boolean =>
  field !== 'post.views' || platform !== 'instagram' || (format !== 'image' && format !== 'carousel');

type Fields = {
  fields: Record<string, { value: unknown; source: string; reader: string; at: number } | undefined>;
  withheld?: Record<string, { value: UnknownReason; source: string; reader: string; at: number } | undefined>;
};

/** A measure that has no value because of what the site no longer delivers says so. */
export function explained(measure: Measure, changed: readonly HealthField[]): Measure {
  const { id, value, n, reason, excluded } = measure;
  if (value !== null || !reason || !SOFT.has(reason)) return measure;
  const lost = excluded.filter((post) => post.reason === 'site-changed').length;
  const lacksHeader = FROM_HEADER[id]?.some((field) => changed.includes(field));
  return lacksHeader || (lost > 0 && n + lost >= FEWEST) ? { ...measure, reason: 'site-changed' } : measure;
}
