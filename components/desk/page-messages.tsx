import { createContext, type ReactNode, useContext } from 'react';
import { PAGE_MESSAGES, type PageMessages } from '@/lib/i18n/pages';

const PageMessagesContext = createContext<PageMessages>(PAGE_MESSAGES.en);

/** Gives the words of the extension's own pages, in one language, to all below. */
export function PageMessagesProvider({ lang, children }: { lang: 'en' | 'fr'; children: ReactNode }) {
  return <PageMessagesContext value={PAGE_MESSAGES[lang]}>{children}</PageMessagesContext>;
}

/** The words of the extension's own pages. */
export const usePageMessages = (): PageMessages => useContext(PageMessagesContext);
