import { fieldOf } from '@/lib/collect/known';
import { newestFirst } from '@/lib/collect/order';
import type { Excluded, ExclusionReason } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import type { Format } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { UnknownReason } from '@/lib/model/reason';
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
  const { collected, settings } = input;
  const ordered = newestFirst(collected.posts, listFor(collected, format)).filter(
    (post) => format === null || post.format === format,
  );
  const window: Post[] = [];
  const excluded: Excluded[] = [];
  for (const post of ordered) {
    if (window.length >= settings.windowSize) break;
    const reason = reasonAgainst(post, input, needs);
    if (reason) excluded.push({ postId: post.id, url: post.url, reason });
    else window.push(post);
  }
  const pinned = collected.posts.filter(
    (post) => isPinned(post) && isLeftOver(post, ordered, window, excluded, format),
  );
  return {
    window,
    excluded: [
      ...excluded,
      ...pinned.map(({ id, url }) => ({ postId: id, url, reason: 'pinned-outside-window' as const })),
    ],
  };
}

const isPinned = (post: Post): boolean => post.fields.pinned?.value === true;

const isLeftOver = (
  post: Post,
  ordered: Post[],
  window: Post[],
  excluded: Excluded[],
  format: Format | null,
): boolean =>
  (format === null || post.format === format) &&
  ordered.includes(post) &&
  !window.includes(post) &&
  !excluded.some(({ postId }) => postId === post.id);

function reasonAgainst(
  post: Post,
  { collected, settings, now }: KpiInput,
  needs: readonly PostField[],
): ExclusionReason | null {
  const state = post.fields.state?.value ?? 'public';
  if (state !== 'public') return state;
  if (!isOwn(post, collected)) return 'not-owned';
  const date = post.fields.publishedAt?.value;
  if (isPinned(post) && !date) return 'pinned-outside-window';
  if (date && now - date.value < settings.minimumAgeHours * HOUR) return 'too-young';
  for (const field of needs) {
    const { value, reason } = fieldOf(post, field);
    if (value === null && reason && FOR_GOOD.has(reason)) return reason;
  }
  return null;
}

/** The profile published it, alone or with others; unknown owners are the list's own. */
export function isOwn(post: Post, { profile }: KpiInput['collected']): boolean {
  const owners = [post.owner, ...post.coOwners].filter((owner) => owner !== null);
  const known = owners.filter(({ id, handle }) => (profile.id && id) || (profile.handle && handle));
  if (known.length === 0) return true;
  return known.some(({ id, handle }) =>
    profile.id && id ? id === profile.id : handle?.toLowerCase() === profile.handle?.toLowerCase(),
  );
}
