import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../tools/root';

/** A file of this repository with all that it imports as one script, which sets the global `name` to what the file exports. */
export async function builtScript(entry: string, name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: join(ROOT, entry), formats: ['iife'], name } },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`vite built no script of ${entry}`);
  return bundle.output[0].code;
}
