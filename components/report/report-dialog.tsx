import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { usePageMessages } from '@/components/desk/page-messages';
import { type SheetWords, sheetWords } from '@/components/share/sheet-words';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';
import type { Lang } from '@/lib/i18n/messages';
import type { ReportDocument } from '@/lib/share/document';
import { documentText } from '@/lib/share/document-text';
import { DocumentPage } from './document-page';
import { useFit } from './use-fit';

/** Writes a document in the words of a language. `now`: when it was opened, epoch ms. */
export type MakeDocument = (words: SheetWords, now: number) => ReportDocument;

interface ReportDialogProps {
  make: MakeDocument;
  onClose: () => void;
}

/** A document over the whole page, to be printed, saved as PDF by the browser, or copied; while it is open, nothing else is printed. */
export function ReportDialog({ make, onClose }: ReportDialogProps) {
  const { report, share, settings } = usePageMessages();
  const [lang, setLang] = useState<Lang>(useI18n().lang);
  const [now] = useState(Date.now);
  const { said, say } = useSaid(share.failed);
  const dialog = useRef<HTMLDialogElement>(null);
  const paper = useRef<HTMLElement>(null);
  const words = sheetWords(lang);
  const shown = make(words, now);
  // Before the paper is measured: what is not shown has no height.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useFit(paper, shown.isWide, shown);
  useTitle(`${shown.title} · ${shown.subtitle}`);
  const copy = () =>
    say(async () => {
      await navigator.clipboard.writeText(documentText(shown, words.pages.share.line));
      return share.copiedText;
    });
  // Beside the page's own root, so that one rule hides all else on paper.
  return createPortal(
    <dialog ref={dialog} className="cg report-dialog" aria-label={report.open} onClose={onClose}>
      <div className="report-bar">
        <button type="button" className="btn sm primary" onClick={() => window.print()}>
          <PageIcon name="print" small /> {report.print}
        </button>
        <button type="button" className="btn sm" onClick={() => void copy()}>
          <PageIcon name="copy" small /> {report.copy}
        </button>
        <label>
          <span className="sr">{report.language}</span>
          <select
            className="btn sm"
            value={lang}
            onChange={({ target }) => setLang(target.value === 'fr' ? 'fr' : 'en')}
          >
            <option value="en">{settings.languages.en}</option>
            <option value="fr">{settings.languages.fr}</option>
          </select>
        </label>
        <span role="status">{said}</span>
        <small className="muted">{report.without}</small>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          <PageIcon name="close" small /> {report.close}
        </button>
      </div>
      <div className="report-desk">
        <DocumentPage document={shown} ref={paper} />
      </div>
    </dialog>,
    document.body,
  );
}

/** The page's title while this is shown: the browser names a PDF after it. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
