import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { PageIcon } from '@/components/ui/page-icon';
import { type MakeDocument, ReportDialog } from './report-dialog';

interface ReportButtonProps {
  /** What the report is on, for who can't see where the button stands. */
  about: string;
  make: MakeDocument;
}

/** Opens the report that is made of what the page shows now. */
export function ReportButton({ about, make }: ReportButtonProps) {
  const { report } = usePageMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn sm" aria-label={report.openOf(about)} onClick={() => setOpen(true)}>
        <PageIcon name="print" small /> {report.open}
      </button>
      {isOpen && <ReportDialog make={make} onClose={() => setOpen(false)} />}
    </>
  );
}
