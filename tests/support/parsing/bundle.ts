import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../tools/root';

/**
 * The extension's own reading of counts and relative dates as one script, to be run in a browser's page: there it sets the
 * global `parsing` (tests/support/parsing/entry.ts). Parsing never asks the browser's Intl, so every browser must read alike.
 */
export async function parsingScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests/support/parsing/entry.ts'), formats: ['iife'], name: 'parsing' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('vite built no bundle of the parsers');
  return bundle.output[0].code;
}
