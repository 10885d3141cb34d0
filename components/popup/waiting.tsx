import { usePageMessages } from '@/components/desk/page-messages';

/** The tab shows a profile of which nothing has been read yet. */
export function Waiting() {
  const { waiting } = usePageMessages();
  return (
    <div className="nothing" role="status">
      <h2 className="h2">{waiting.title}</h2>
      <p>{waiting.body}</p>
    </div>
  );
}
