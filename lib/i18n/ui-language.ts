import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/model/settings';
import type { Lang } from './messages';

/** The language of our screens: the user's choice, else French where the browser speaks it, else English. */
export function languageOf({ language }: Pick<Settings, 'language'>): Lang {
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
