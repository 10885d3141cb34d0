import { createFormats, type Formats } from '@/lib/i18n/format';
import { type Lang, MESSAGES, type Messages } from '@/lib/i18n/messages';
import { PAGE_MESSAGES, type PageMessages } from '@/lib/i18n/pages';

/** Words and number forms that a sheet is written in. */
export interface SheetWords {
  lang: Lang;
  m: Messages;
  f: Formats;
  pages: PageMessages;
}

/** The words of one language. */
export const sheetWords = (lang: Lang): SheetWords => ({
  lang,
  m: MESSAGES[lang],
  f: createFormats(lang, MESSAGES[lang]),
  pages: PAGE_MESSAGES[lang],
});
