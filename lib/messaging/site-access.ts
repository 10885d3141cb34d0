import { browser } from 'wxt/browser';
import { MATCHES } from '@/lib/platforms/hosts';

const origins = [...MATCHES];

/** Whether the browser lets us read the sites. Firefox asks the user for it, and they may take it back at any time. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks the user; call it first thing in a press handler. True once it is granted. */
export const askForSiteAccess = (): Promise<boolean> => browser.permissions.request({ origins });
