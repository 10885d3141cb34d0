import type { CommentReading, Owner } from '@/lib/model/observation';
import { exact, moment } from '@/lib/model/quantity';
import { jsonCount } from '@/lib/parsing/json-count';
import { asRecord, asString, get } from '../json';
import { accountId } from './ids';
import { present } from './observe';
import { isSame, personOf } from './people';

/** Comments of a post by `creator`; replies and authors stay behind. Likes are null to guests. */
export function commentsOf(nodes: unknown[], postId: string | null, creator: Owner): CommentReading[] {
  return nodes.flatMap((value) => {
    const node = asRecord(value);
    const id = node && accountId(node.pk, node.strong_id__, node.id);
    if (!node || !id || node.parent_comment_id) return [];
    const likes = jsonCount(node.comment_like_count ?? get(node, 'edge_liked_by', 'count'));
    const seconds = Number(node.created_at);
    const author = personOf(node.user ?? node.owner);
    const isOwn = node.is_created_by_media_owner === true || (author !== null && isSame(author, creator));
    return [
      {
        id,
        postId,
        ...present<CommentReading>({
          text: asString(node.text),
          byCreator: isOwn || null,
          likes: likes === null ? null : exact(likes),
          publishedAt: seconds > 1.25e9 && seconds < 1e10 ? moment(seconds * 1000) : null,
        }),
      },
    ];
  });
}
