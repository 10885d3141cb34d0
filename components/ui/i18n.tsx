import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormats, type Formats } from '@/lib/i18n/format';
import type { Lang, Messages } from '@/lib/i18n/messages';

interface I18n {
  lang: Lang;
  /** Words. */
  m: Messages;
  /** Figures and dates. */
  f: Formats;
}

const I18nContext = createContext<I18n | null>(null);

interface I18nProviderProps {
  lang: Lang;
  /** All words (lib/i18n/messages), or the card's (lib/i18n/card-messages). */
  words: Record<Lang, Messages>;
  children: ReactNode;
}

/** Gives the words and number forms of one language to all below. */
export function I18nProvider({ lang, words, children }: I18nProviderProps) {
  const i18n = useMemo(() => ({ lang, m: words[lang], f: createFormats(lang, words[lang]) }), [lang, words]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** The words and number forms of the screen's language. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}
