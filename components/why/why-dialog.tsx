import { useEffect, useRef } from 'react';
import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import type { Report } from '@/lib/model/report';
import type { AskedWhy } from './asking';
import { PageExplanation } from './page-explanation';

interface WhyDialogProps {
  asked: AskedWhy;
  report: Report;
  onClose: () => void;
}

/** A number explained over the page where it stands. */
export function WhyDialog({ asked, report, onClose }: WhyDialogProps) {
  const { why } = usePageMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const reported = report.measures.find(({ measure }) => measure.id === asked.kpi && measure.format === asked.format);
  return (
    <dialog ref={dialog} className="dialog why-dialog" aria-label={nameOf(report)} onClose={onClose}>
      <header>
        <b>{nameOf(report)}</b>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          {why.close}
        </button>
      </header>
      {reported ? <PageExplanation report={report} reported={reported} onBack={null} /> : <p>{why.gone}</p>}
    </dialog>
  );
}
