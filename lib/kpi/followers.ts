import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import type { KpiInput } from './kpi';

const WEEK = 7 * 86_400_000;

/** Followers as of now, or null where they are unknown or none. */
export function followersOf({ collected }: KpiInput): Quantity | null {
  const followers = collected.profile.fields.followers?.value;
  return followers && followers.low > 0 ? followers : null;
}

/** Followers when the post was published, where an own snapshot lies within 7 days of it; else those of now. */
export function followersAt(post: Post, input: KpiInput): Quantity | null {
  const date = post.fields.publishedAt?.value.value;
  const near = input.snapshots
    .filter(({ at, followers }) => date !== undefined && followers && followers.low > 0 && Math.abs(at - date) <= WEEK)
    .sort((a, b) => Math.abs(a.at - (date ?? 0)) - Math.abs(b.at - (date ?? 0)))[0];
  return near?.followers ?? followersOf(input);
}
