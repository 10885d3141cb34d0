import { type ReactNode, useEffect } from 'react';
import { I18nProvider, useI18n } from '@/components/ui/i18n';
import { type AskedWhy, AskingProvider } from '@/components/why/asking';
import { type Correcting, CorrectingProvider } from '@/components/why/correcting';
import { WhyDialog } from '@/components/why/why-dialog';
import { type Lang, MESSAGES } from '@/lib/i18n/messages';
import type { Failure } from '@/lib/messaging/protocol';
import type { Report } from '@/lib/model/report';
import { PageMessagesProvider } from './page-messages';

interface Why {
  asked: AskedWhy | null;
  ask: (asked: AskedWhy) => void;
  close: () => void;
  /** Of the profile that was asked about, once it is loaded. */
  report: Report | null | undefined;
}

interface PageFrameProps {
  lang: Lang;
  className: string;
  failure: Failure | null;
  /** What puts numbers right where they are explained; without it they are only shown. */
  correcting?: Correcting | null;
  /** The number that was asked about; without it none can be, where it only stands. */
  why?: Why | null;
  children: ReactNode;
}

/** What every page of the extension stands in: its language, its words, and the last write that failed. */
export function PageFrame({ lang, className, failure, correcting = null, why = null, children }: PageFrameProps) {
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <I18nProvider lang={lang} words={MESSAGES}>
      <PageMessagesProvider lang={lang}>
        <div className={`cg ${className}`}>
          {failure && <FailureLine failure={failure} />}
          <CorrectingProvider value={correcting}>
            <AskingProvider value={why?.ask ?? null}>{children}</AskingProvider>
            {why?.asked && why.report && <WhyDialog asked={why.asked} report={why.report} onClose={why.close} />}
          </CorrectingProvider>
        </div>
      </PageMessagesProvider>
    </I18nProvider>
  );
}

function FailureLine({ failure }: { failure: Failure }) {
  const { m } = useI18n();
  return (
    <p className="failure" role="alert" title={failure.detail}>
      {m.failure[failure.reason]}
    </p>
  );
}
