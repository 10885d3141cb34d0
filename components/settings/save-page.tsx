import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { saveFile } from '@/components/shortlist/save-file';
import { PageIcon } from '@/components/ui/page-icon';

interface SavePageProps {
  /** Makes the file; null where the tab in front shows no page that is read. */
  capture: () => Promise<{ name: string; text: string } | null>;
}

/** Saves the page in the tab as a file for a bug report, and says what is in it. */
export function SavePage({ capture }: SavePageProps) {
  const { savePage } = usePageMessages();
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const file = await capture();
      if (file) saveFile(file.name, file.text, 'application/json');
      setSaid(file ? savePage.saved(file.name) : savePage.noPage);
    } catch (error) {
      setSaid(savePage.failed(error instanceof Error ? error.message : String(error)));
    }
  };
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
