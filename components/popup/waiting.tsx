import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { PageError } from '@/lib/model/reason';

/** The tab shows a profile of which nothing has been read yet, or a page that says why there is nothing to read. */
export function Waiting({ error }: { error: PageError | null }) {
  const words = usePageMessages();
  const { m } = useI18n();
  const waiting = error ? m.page[error] : words.waiting;
  return (
    <div className="nothing" role="status">
      <h2 className="h2">{waiting.title}</h2>
      <p>{waiting.body}</p>
    </div>
  );
}
