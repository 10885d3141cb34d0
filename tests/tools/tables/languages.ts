/** YouTube's UI languages (83), by the tags of its language menu; Instagram's and TikTok's are among them. */
export const LANGUAGES = (
  'af am ar as az be bg bn bs ca cs da de el en en-GB en-IN es es-419 es-US et eu fa fi fil fr fr-CA gl gu he hi hr hu ' +
  'hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no or pa pl pt pt-PT ro ru si sk sl sq sr ' +
  'sr-Latn sv sw ta te th tr uk ur uz vi zh-CN zh-HK zh-TW zu'
).split(' ');

/** Tag to ask ICU with: its own digits off, so that only words and signs are left. */
export const icuTag = (lang: string): string => `${lang}-u-ca-gregory-nu-latn`;

/** CLDR that the committed tables were made with; another one writes some languages otherwise. */
export const TABLES_CLDR = '48.0';

/**
 * Languages whose tables can be checked against this Node's own Intl: all of them where its CLDR is the tables', else
 * those that no CLDR of the last years changed.
 */
export const CHECKED_LANGUAGES: readonly string[] =
  process.versions.cldr === TABLES_CLDR
    ? LANGUAGES
    : ['en', 'de', 'fr', 'pl', 'ru', 'uk', 'ja', 'ko', 'zh-CN', 'tr', 'id'];
