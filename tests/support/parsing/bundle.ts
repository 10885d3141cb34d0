import { builtScript } from '../built-script';

/**
 * The extension's own reading of counts and relative dates as one script, to be run in a browser's page: there it sets the
 * global `parsing` (tests/support/parsing/entry.ts). Parsing never asks the browser's Intl, so every browser must read alike.
 */
export const parsingScript = (): Promise<string> => builtScript('tests/support/parsing/entry.ts', 'parsing');
