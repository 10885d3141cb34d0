import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { ReportedPost } from '@/lib/model/report';

/** A post by its title, or else its date, as a link to it. */
export function PostLink({ post: { url, title, publishedAt } }: { post: ReportedPost }) {
  const { f } = useI18n();
  const { sponsored: words } = usePageMessages();
  const date = publishedAt && f.date(publishedAt.value);
  const name = title?.split('\n', 1)[0] || (date ? words.postOf(date) : words.undated);
  return (
    <span className="brands-post">
      <a href={url} target="_blank" rel="noreferrer" title={words.openPost(name)}>
        {name}
      </a>{' '}
      {title && date && <time>{date}</time>}
    </span>
  );
}
