import { usePageMessages } from '@/components/desk/page-messages';
import { saveFile } from '@/components/shortlist/save-file';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';

interface SavePageProps {
  /** Makes the file; null where the tab in front shows no page that is read. */
  capture: () => Promise<{ name: string; text: string } | null>;
}

/** Saves the page in the tab as a file for a bug report, and says what is in it. */
export function SavePage({ capture }: SavePageProps) {
  const { savePage } = usePageMessages();
  const { said, say } = useSaid(savePage.failed);
  const save = () =>
    say(async () => {
      const file = await capture();
      if (!file) return savePage.noPage;
      saveFile(file.name, file.text, 'application/json');
      return savePage.saved(file.name);
    });
  return (
    <div className="save-page">
      <button type="button" className="btn sm quiet" title={savePage.help} onClick={() => void save()}>
        <PageIcon name="export" small /> {savePage.action}
      </button>
      <small className="said" role="status">
        {said}
      </small>
    </div>
  );
}
