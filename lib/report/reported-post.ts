import { fieldOf } from '@/lib/collect/known';
import type { ExclusionReason } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import type { Post, Profile } from '@/lib/model/profile';
import type { UnknownReason } from '@/lib/model/reason';
import type { ReportedPost } from '@/lib/model/report';
import { sponsorshipOf } from './sponsorship';

/** A post as screens list it: what is known now, null where it is not, and why. */
export function reportedPost(
  post: Post,
  profile: Pick<Profile, 'handle'>,
  inWindow: boolean,
  leftOut: ExclusionReason | null,
): ReportedPost {
  const { fields } = post;
  const known = (field: 'views' | 'likes' | 'comments' | 'shares' | 'saves') => fieldOf(post, field).value;
  return {
    id: post.id,
    url: post.url,
    format: post.format,
    title: fields.title?.value ?? null,
    views: known('views'),
    likes: known('likes'),
    comments: known('comments'),
    shares: known('shares'),
    saves: known('saves'),
    publishedAt: fieldOf(post, 'publishedAt').value,
    durationSeconds: fields.durationSeconds?.value ?? null,
    pinned: fields.pinned?.value ?? null,
    sponsored: fields.sponsored?.value ?? null,
    sponsorship: sponsorshipOf(post, profile),
    captionRead: fields.caption !== undefined,
    inWindow,
    leftOut,
    withheld: withheldOf(post),
    placements: post.placements,
  };
}

const FIELDS: readonly PostField[] = ['views', 'likes', 'comments', 'shares', 'saves', 'publishedAt'];

function withheldOf(post: Post): Partial<Record<PostField, UnknownReason>> {
  const reasons = FIELDS.map((field) => [field, fieldOf(post, field).reason] as const);
  return Object.fromEntries(reasons.filter(([, reason]) => reason !== null));
}
