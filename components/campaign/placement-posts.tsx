import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { momentText } from '@/components/history/point-words';
import { useI18n } from '@/components/ui/i18n';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { MOST_POSTS } from '@/lib/model/campaign';
import type { DatedPost } from '@/lib/model/dated-post';
import type { Report, ReportedPost } from '@/lib/model/report';
import { PostReadings } from './post-readings';

interface PlacementPostsProps {
  one: MeasuredPlacement;
  /** The creator as they are; null: never read. */
  report: Report | null;
  dated: readonly DatedPost[];
  /** The campaign's first day; null: not set. */
  startsOn: string | null;
  /** Posts of the creator that are of another placement: they count there. */
  taken: ReadonlySet<string>;
  onPost: (postId: string, isIts: boolean) => void;
}

/** Posts to choose from: those that were read last. */
const MOST = 30;

/** Whether a post was surely published before a day began. */
const isBefore = ({ publishedAt }: ReportedPost, day: string | null): boolean =>
  publishedAt !== null && day !== null && publishedAt.high < new Date(`${day}T00:00:00`).getTime();

/** Which posts were published for it, and what was read of them day by day. A press opens a post, which reads it again. */
export function PlacementPosts({ one, report, dated, startsOn, taken, onPost }: PlacementPostsProps) {
  const { campaign: words, history } = usePageMessages();
  const { m, f } = useI18n();
  const { placement } = one;
  // Open to begin with where none is chosen; a choice does not close the list that it is made in.
  const [isOpen, setOpen] = useState(placement.postIds.length === 0);
  if (placement.format === 'story') return <p className="muted">{words.posts.story}</p>;
  if (!report) return <p className="muted">{words.posts.notRead(placement.name)}</p>;
  const isOf = new Set(placement.postIds);
  const newest = report.posts
    .toSorted((a, b) => (b.publishedAt?.value ?? 0) - (a.publishedAt?.value ?? 0))
    .filter(({ id }, index) => (index < MOST || isOf.has(id)) && !taken.has(id));
  const linked = report.posts.filter(({ id }) => isOf.has(id));
  return (
    <>
      {linked.map((post) => (
        <PostReadings
          key={post.id}
          post={post}
          readings={dated.filter(({ postId, profileKey }) => postId === post.id && profileKey === placement.profileKey)}
        />
      ))}
      <details className="posts-of" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.posts.choose}</summary>
        {newest.length === 0 && <p className="muted">{words.posts.none}</p>}
        <ul>
          {newest.map((post) => (
            <li key={post.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isOf.has(post.id)}
                  disabled={!isOf.has(post.id) && isOf.size >= MOST_POSTS}
                  onChange={({ target }) => onPost(post.id, target.checked)}
                />{' '}
                {post.title?.slice(0, 80) || words.posts.untitled}{' '}
                <small className="muted">
                  {[
                    m.format[post.format](1),
                    post.publishedAt && momentText(post.publishedAt, f.dateWithYear, history.about),
                    isBefore(post, startsOn) && words.posts.before,
                    post.views && words.posts.views(f.quantity(post.views)),
                    post.likes && words.posts.likes(f.quantity(post.likes)),
                    post.sponsored && words.posts.sponsored,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </label>{' '}
              <a href={post.url} target="_blank" rel="noreferrer">
                {words.posts.open}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
