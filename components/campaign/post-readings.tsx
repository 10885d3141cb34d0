import { usePageMessages } from '@/components/desk/page-messages';
import { momentText } from '@/components/history/point-words';
import { useI18n } from '@/components/ui/i18n';
import type { DatedPost } from '@/lib/model/dated-post';
import type { ReportedPost } from '@/lib/model/report';
import { ScrollRegion } from './scroll-region';

const COUNTS = ['views', 'likes', 'comments', 'shares', 'saves'] as const;

/** What was read of one post, a line a day: before, between and after. */
export function PostReadings({ post, readings }: { post: ReportedPost; readings: readonly DatedPost[] }) {
  const { campaign: words, history } = usePageMessages();
  const { f } = useI18n();
  const rows = readings.toSorted((a, b) => a.at - b.at);
  const shown = COUNTS.filter((count) => rows.some((row) => row[count] !== null));
  return (
    <ScrollRegion label={words.posts.readings}>
      <table className="tb post-readings">
        <caption>
          <a href={post.url} target="_blank" rel="noreferrer">
            {post.title?.slice(0, 80) || words.posts.untitled}
          </a>{' '}
          <small className="muted">
            {post.publishedAt
              ? words.posts.published(momentText(post.publishedAt, f.dateWithYear, history.about))
              : words.posts.undated}
          </small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.posts.read}</th>
            {shown.map((count) => (
              <th scope="col" className="n" key={count}>
                {words.posts.count[count]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.day}>
              <td>
                {f.dateWithYear(row.at)} {f.time(row.at)}
              </td>
              {shown.map((count) => {
                const quantity = row[count];
                return (
                  <td className="n" key={count}>
                    {quantity === null
                      ? '—'
                      : quantity.precision === 'exact'
                        ? f.whole(quantity.value)
                        : f.quantity(quantity)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="muted">{words.posts.noReading}</p>}
    </ScrollRegion>
  );
}
