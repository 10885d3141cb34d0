import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { PostLine } from './post-line';

/** Rows before "show all". */
const FIRST = 6;

/** The posts that a figure was counted from, each with its own figure. */
export function UsedPosts({ report, measure }: { report: Report; measure: Measure }) {
  const { why } = usePageMessages();
  const { m } = useI18n();
  const [all, setAll] = useState(false);
  const byId = new Map(report.posts.map((post) => [post.id, post]));
  const used = measure.used.flatMap(({ postId, value }) => {
    const post = byId.get(postId);
    return post ? [{ post, value }] : [];
  });
  if (used.length === 0) return null;
  return (
    <>
      <dt>{why.posts}</dt>
      <dd>
        <ul className="why-posts why-used">
          {(all ? used : used.slice(0, FIRST)).map(({ post, value }) => (
            <PostLine key={post.id} report={report} measure={measure} post={post} value={value} />
          ))}
        </ul>
        {!all && used.length > FIRST && (
          <button type="button" className="btn sm" onClick={() => setAll(true)}>
            {why.showAll(used.length)}
          </button>
        )}
        <small>{why.opens(m.platform[report.profile.platform])}</small>
      </dd>
    </>
  );
}
