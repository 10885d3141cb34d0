import { leftOutBy } from '@/lib/collect/correct';
import { fieldOf } from '@/lib/collect/known';
import { newestFirst } from '@/lib/collect/order';
import type { Excluded, ExclusionReason } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import type { Format } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { UnknownReason } from '@/lib/model/reason';
import { isOwn } from './is-own';
import type { KpiInput } from './kpi';
import { listFor } from './lists';

/** The newest eligible posts, and those left out among them, each with its reason. */
export interface Sample {
  window: Post[];
  excluded: Excluded[];
}

const HOUR = 3_600_000;

/** A field that the owner or the site withholds for good: such a post makes room for an older one. */
const FOR_GOOD: ReadonlySet<UnknownReason> = new Set([
  'hidden',
  'disabled',
  'live',
  'upcoming',
  'members-only',
  'age-restricted',
]);

/**
 * The sample of a profile (of one format, or of all): the newest `settings.windowSize` eligible posts of a list read
 * newest-first without a gap. Not eligible: pinned posts that would not be there by date, posts younger than the
 * setting, live, upcoming, members-only and reposted ones, posts of others, and posts that withhold a field in `needs`.
 * A field that is merely not on the page read so far keeps its post in the window: opening it fills the value in.
 */
export function sampleOf(input: KpiInput, format: Format | null, needs: readonly PostField[]): Sample {
  const { collected, settings, corrections = [] } = input;
  const byUser = leftOutBy(corrections);
  const list = newestFirst(collected.posts, listFor(collected, format));
  const oldest = isWhole(list, input) ? Number.NEGATIVE_INFINITY : oldestUnpinned(list);
  const window: Post[] = [];
  const excluded: Excluded[] = [];
  for (const post of list) {
    if (format !== null && post.format !== format) continue;
    const isFull = window.length >= settings.windowSize;
    if (isFull && !isPinned(post)) continue;
    const reason = byUser.has(post.id)
      ? 'left-out-by-you'
      : isFull || isBelow(post, oldest)
        ? 'pinned-outside-window'
        : reasonAgainst(post, input, needs);
    if (reason) excluded.push(exclude(post, reason));
    else window.push(post);
  }
  return { window, excluded };
}

/** A post that is left out, as measures list it. */
export const exclude = ({ id, url }: Post, reason: ExclusionReason): Excluded => ({ postId: id, url, reason });

/** Why a post of the window has no figure yet, `needs` being what the figure is made of. */
export function missing(post: Post, needs: readonly PostField[]): ExclusionReason {
  const field = needs.find((name) => fieldOf(post, name).value === null);
  if (!field) return 'zero-denominator';
  const { reason } = fieldOf(post, field);
  // A channel page never shows likes and comments: they come when the video is opened.
  if (!reason && post.platform === 'youtube' && field !== 'views') return 'not-opened';
  return reason ?? 'not-on-this-page';
}

const isPinned = (post: Post): boolean => post.fields.pinned?.value === true;
const dateOf = (post: Post): number | null => post.fields.publishedAt?.value.value ?? null;

/** Every post that the profile has stands in the list: there is nothing between two of them that was not read. */
const isWhole = (list: readonly Post[], { collected }: KpiInput): boolean => {
  const total = collected.profile.fields.postsTotal?.value;
  return total !== undefined && list.length >= total.high;
};

function oldestUnpinned(list: readonly Post[]): number {
  const dates = list.flatMap((post) => (isPinned(post) ? [] : (dateOf(post) ?? [])));
  return Math.min(...dates);
}

/** A pinned post without a date, or older than all that was read: posts that nobody has read may stand between. */
function isBelow(post: Post, oldest: number): boolean {
  if (!isPinned(post)) return false;
  const date = dateOf(post);
  return date === null || date < oldest;
}

function reasonAgainst(
  post: Post,
  { collected, settings, now }: KpiInput,
  needs: readonly PostField[],
): ExclusionReason | null {
  const state = post.fields.state?.value ?? 'public';
  if (state !== 'public') return state;
  if (!isOwn(post, collected)) return 'not-owned';
  const date = dateOf(post);
  // What counts is how old the post was when its counts were read: stored readings do not ripen by waiting.
  if (date !== null && readAt(post, needs, now) - date < settings.minimumAgeHours * HOUR) return 'too-young';
  for (const field of needs) {
    const { value, reason } = fieldOf(post, field);
    if (value === null && reason && FOR_GOOD.has(reason)) return reason;
  }
  return null;
}

/** When the youngest of the counts in question was read. */
function readAt({ fields, lastSeenAt }: Post, needs: readonly PostField[], now: number): number {
  const read = needs.flatMap((field) => fields[field]?.at ?? []);
  return Math.min(now, read.length > 0 ? Math.min(...read) : lastSeenAt);
}
