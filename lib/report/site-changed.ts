import { goneFrom } from '@/lib/health/gone';
import { profileMark } from '@/lib/health/profile-mark';
import { FROM_HEADER } from '@/lib/kpi/made-of';
import { HEALTH_FIELDS, type HealthField, type Tally } from '@/lib/model/health';
import type { ExclusionReason, Measure } from '@/lib/model/measure';
import type { Collected, Post, Profile, Snapshot } from '@/lib/model/profile';
import type { UnknownReason } from '@/lib/model/reason';

/** Why a value that was read once counts no more. */
type Lost = 'site-changed' | 'no-longer-shown';

/** What is known of a profile without what its site no longer delivers, and which figures those are. */
export interface Current {
  collected: Collected;
  snapshots: readonly Snapshot[];
  lost: ReadonlyMap<HealthField, Lost>;
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
  const mark = profileMark(collected.profile.key);
  const lost = new Map<HealthField, Lost>();

  /** A profile's or post's field without its value, or null where there is nothing to take out. */
  function taken(field: HealthField, name: string, { fields, withheld }: Fields): Fields | null {
    const value = fields[name];
    const reason = withheld?.[name];
    if (value?.source === 'user' || (!value && reason && !SOFT.has(reason.value))) return null;
    const everywhere = value ? gone.ofReader(field, value.reader) : gone.ofSite(field);
    const isEverywhere = everywhere !== null && seenAt >= everywhere && !(value && value.at >= everywhere);
    const since = isEverywhere ? everywhere : value ? gone.ofProfile(field, value, mark) : null;
    if (since === null) return null;
    const why: Lost = isEverywhere ? 'site-changed' : 'no-longer-shown';
    if (lost.get(field) !== 'site-changed') lost.set(field, why);
    const { [name]: _, ...rest } = fields;
    const because = { value: why, source: 'page' as const, reader: '', at: since };
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
    collected: lost.size > 0 ? { ...collected, profile, posts } : collected,
    snapshots: lost.has('profile.followers') ? [] : snapshots,
    lost,
  };
}

/** Instagram's pictures have no views to lose. */
const mayHave = ({ platform, format }: Post, field: HealthField): boolean =>
  field !== 'post.views' || platform !== 'instagram' || (format !== 'image' && format !== 'carousel');

type Fields = {
  fields: Record<string, { value: unknown; source: string; reader: string; at: number } | undefined>;
  withheld?: Record<string, { value: UnknownReason; source: string; reader: string; at: number } | undefined>;
};

/** A measure that has no value because of what is no longer delivered says so. */
export function explained(measure: Measure, lost: Current['lost']): Measure {
  const { id, value, n, reason, excluded } = measure;
  if (value !== null || !reason || !SOFT.has(reason)) return measure;
  const ofHeader = FROM_HEADER[id]?.map((name) => lost.get(`profile.${name}` as HealthField)).find((why) => why);
  const ofPosts = excluded.flatMap((post) => (isLost(post.reason) ? post.reason : []));
  const why = ofHeader ?? (n + ofPosts.length >= FEWEST ? ofPosts[0] : undefined);
  return why ? { ...measure, reason: why } : measure;
}

const isLost = (reason: ExclusionReason): reason is Lost => reason === 'site-changed' || reason === 'no-longer-shown';

/** The figures that the site itself no longer delivers, in the order of the health page. */
export const changedIn = (lost: Current['lost']): HealthField[] =>
  HEALTH_FIELDS.filter((field) => lost.get(field) === 'site-changed');
