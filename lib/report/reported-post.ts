import { fieldOf } from '@/lib/collect/known';
import type { Post } from '@/lib/model/profile';
import type { ReportedPost } from '@/lib/model/report';

/** A post as screens list it: what is known now, null where it is not. */
export function reportedPost(post: Post, inWindow: boolean): ReportedPost {
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
    inWindow,
    placements: post.placements,
  };
}
