import type { PostField } from '@/lib/model/observation';
import type { Post } from '@/lib/model/profile';
import type { UnknownReason } from '@/lib/model/reason';
import { hourOf } from './better';

/**
 * What is known of a post's field now: its value, or why there is none. What the site withholds now outweighs an older
 * value, except one that the user typed, and where another page of the site merely does not show the field.
 */
export function fieldOf<F extends PostField>(
  post: Post,
  field: F,
): { value: NonNullable<Post['fields'][F]>['value'] | null; reason: UnknownReason | null } {
  const value = post.fields[field];
  const withheld = post.withheld[field];
  const hides = withheld && !ELSEWHERE.has(withheld.value) && value?.source !== 'user';
  if (value && !(hides && hourOf(withheld.at) > hourOf(value.at))) return { value: value.value, reason: null };
  return { value: null, reason: withheld?.value ?? null };
}

const ELSEWHERE: ReadonlySet<UnknownReason> = new Set(['not-on-this-page', 'unreadable', 'ambiguous', 'not-published']);
