import { type ReactNode, useEffect } from 'react';
import { I18nProvider, useI18n } from '@/components/ui/i18n';
import { type Lang, MESSAGES } from '@/lib/i18n/messages';
import type { Failure } from '@/lib/messaging/protocol';
import { PageMessagesProvider } from './page-messages';

interface PageFrameProps {
  lang: Lang;
  className: string;
  failure: Failure | null;
  children: ReactNode;
}

/** What every page of the extension stands in: its language, its words, and the last write that failed. */
export function PageFrame({ lang, className, failure, children }: PageFrameProps) {
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <I18nProvider lang={lang} words={MESSAGES}>
      <PageMessagesProvider lang={lang}>
        <div className={`cg ${className}`}>
          {failure && <FailureLine failure={failure} />}
          {children}
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
