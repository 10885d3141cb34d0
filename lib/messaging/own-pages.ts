import { browser } from 'wxt/browser';

/** Address of one of the extension's own files ("/desk.html"; "/" is where all of them begin). */
export const ownAddress = (path: string): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
