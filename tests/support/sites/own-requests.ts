import type { LoggedRequest } from './serve';

/** All that the fake sites' own scripts ask for. */
const OF_THE_SITES =
  /^https:\/\/(www\.instagram\.com\/(graphql\/query|[\w.]+\/(reels\/)?)|www\.tiktok\.com\/(@[\w.]+|api\/(user\/detail|post\/item_list)\/)|www\.youtube\.com\/(@\w+\/videos|youtubei\/v1\/browse))(\?|$)/;

/** What was asked for by anyone but the sites' own pages: the extension's own files are no requests. */
export const requestsOfOurs = (log: readonly LoggedRequest[]): LoggedRequest[] =>
  log.filter(
    ({ frame, url }) =>
      !url.startsWith('chrome-extension:') &&
      (frame === 'worker' || frame.startsWith('chrome-extension:') || !OF_THE_SITES.test(url)),
  );

/**
 * The same beside recorded pages: their scripts were taken out, so that they load documents, pictures and styles alone,
 * and whatever a script asked for in them, but for `ofTheTest`, is ours.
 */
export const requestsBesideRecordings = (log: readonly LoggedRequest[], ofTheTest: RegExp): LoggedRequest[] =>
  log.filter(
    ({ frame, url, resourceType }) =>
      !url.startsWith('chrome-extension:') &&
      (frame === 'worker' ||
        frame.startsWith('chrome-extension:') ||
        (!OF_A_PAGE.has(resourceType) && !ofTheTest.test(url))),
  );

/** What a page without scripts loads. */
const OF_A_PAGE: ReadonlySet<string> = new Set([
  'document',
  'image',
  'stylesheet',
  'font',
  'media',
  'manifest',
  'other',
]);
