import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Report, ReportedPost } from '@/lib/model/report';
import { type PostFigure, postFigure } from '@/lib/report/post-figures';

interface PostRowProps {
  post: ReportedPost;
  report: Report;
  figures: readonly PostFigure[];
  single: PostFigure | null;
}

/** One post: what it is, when, what there is to know of it, and its figures. */
export function PostRow({ post, report, figures, single }: PostRowProps) {
  const { posts: words } = usePageMessages();
  const { m, f } = useI18n();
  const excluded = { ...m.reason, ...m.excluded };
  const facts = [
    post.publishedAt && f.date(post.publishedAt.value, report.readAt),
    m.format[post.format](1),
    post.leftOut && words.leftOut(excluded[post.leftOut]),
  ].filter(Boolean);
  return (
    <tr className={post.inWindow ? undefined : 'outside'}>
      <th scope="row">
        <a href={post.url} target="_blank" rel="noreferrer">
          {post.title || words.untitled}
        </a>
        <small>
          {post.sponsored && <b className="mark">{words.sponsored}</b>}
          {facts.join(' · ')}
        </small>
      </th>
      {figures.map((figure) => (
        <td key={figure} className={figure === single ? 'n single' : 'n'}>
          <Figure post={post} figure={figure} report={report} />
        </td>
      ))}
    </tr>
  );
}

/** A figure, or "—" with the reason. */
function Figure({ post, figure, report }: { post: ReportedPost; figure: PostFigure; report: Report }) {
  const { m, f } = useI18n();
  const value = postFigure(post, figure, report);
  if (value === null) {
    const why = whyUnknown(post, figure, report);
    const words = { ...m.reason, ...m.excluded };
    return (
      <span className="muted" title={words[why]}>
        — <span className="sr">{words[why]}</span>
      </span>
    );
  }
  if (figure === 'engagementRate') return f.value(value, 'fraction');
  return f.quantity(post[figure]);
}

function whyUnknown(post: ReportedPost, figure: PostFigure, { profile: { platform, followers } }: Report) {
  const own = figure === 'engagementRate' ? null : post.withheld[figure];
  if (own) return own;
  const part = post.withheld.likes ?? post.withheld.comments;
  if (figure === 'engagementRate' && part) return part;
  if (figure === 'engagementRate' && platform === 'instagram' && !followers) return 'no-followers' as const;
  return platform === 'youtube' && figure !== 'views' ? ('not-opened' as const) : ('not-on-this-page' as const);
}
