import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Report } from '@/lib/model/report';
import { POST_FIGURES, type PostFigure, type PostOrder, postFigure, sortedPosts } from '@/lib/report/post-figures';
import { PostRow } from './post-row';
import { SortHeader } from './sort-header';

/** Rows before "show all". */
const FIRST = 12;

/**
 * The posts that were read, one row each, by any of their figures; each opens its post. A figure that no post has is no
 * column. Where there is room for one column only, it is the one that the list is sorted by.
 */
export function PostList({ report }: { report: Report }) {
  const { posts: words } = usePageMessages();
  const { m } = useI18n();
  const id = useId();
  const [order, setOrder] = useState<{ by: PostOrder; descending: boolean }>({ by: 'publishedAt', descending: true });
  const [all, setAll] = useState(false);
  if (report.posts.length === 0) return null;

  const figures = POST_FIGURES.filter((figure) =>
    report.posts.some((post) => postFigure(post, figure, report) !== null),
  );
  const single: PostFigure | undefined = order.by === 'publishedAt' ? figures[0] : order.by;
  const sorted = sortedPosts(report, order.by, order.descending);
  const sortBy = (by: PostOrder) => setOrder({ by, descending: order.by === by ? !order.descending : true });
  return (
    <section className="posts" aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`} className="section-title">
          {words.title(report.posts.length)}
        </h3>
        <label className="posts-by">
          {words.sortBy}
          <select
            className="field"
            value={order.by}
            onChange={({ target }) => setOrder({ by: target.value as PostOrder, descending: true })}
          >
            {(['publishedAt', ...figures] as const).map((by) => (
              <option key={by} value={by}>
                {words.by[by]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <table>
        <thead>
          <tr>
            <SortHeader by="publishedAt" label={words.post} order={order} onSort={sortBy} />
            {figures.map((figure) => (
              <SortHeader
                key={figure}
                by={figure}
                label={words.by[figure]}
                order={order}
                isSingle={figure === single}
                onSort={sortBy}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? sorted : sorted.slice(0, FIRST)).map((post) => (
            <PostRow key={post.id} post={post} report={report} figures={figures} single={single ?? null} />
          ))}
        </tbody>
      </table>
      {sorted.length > FIRST && !all && (
        <button type="button" className="btn sm" onClick={() => setAll(true)}>
          {words.showAll(sorted.length)}
        </button>
      )}
      <p className="foot">{words.opens(m.platform[report.profile.platform])}</p>
    </section>
  );
}
