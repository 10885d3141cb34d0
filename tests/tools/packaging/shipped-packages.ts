import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is asked of a file of a bundle: which modules went into it, and how much of each. Assets have none. */
interface Carries {
  modules?: Record<string, { renderedLength: number }>;
}

/** Where a build leaves the names of the packages whose code is in it. */
export const packagesFile = (outBaseDir: string, browser: string): string =>
  join(outBaseDir, `packages-${browser}.json`);

const shipped = new Set<string>();

/** Vite plugin: notes which packages' code a build carries, which no list of dependencies tells. */
export const notePackages = {
  name: 'note-shipped-packages',
  generateBundle(_options: unknown, bundle: Readonly<Record<string, object>>) {
    for (const file of Object.values(bundle))
      for (const [id, { renderedLength }] of Object.entries((file as Carries).modules ?? {})) {
        const name = renderedLength > 0 && packageOf(id);
        if (name) shipped.add(name);
      }
  },
};

/** Writes what was noted beside the build (not into it). */
export const keepPackages = (outBaseDir: string, browser: string): void =>
  writeFileSync(packagesFile(outBaseDir, browser), `${JSON.stringify([...shipped].sort(), null, 2)}\n`);

/** "zod" of …/node_modules/zod/v4/core/api.js; the bundler's own helpers have names like "\0vite/preload-helper.js". */
export function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const [, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name) return name;
  // "\0virtual:…" is what WXT writes around each entrypoint; its packages are named beside it.
  const [, helper = null] = /^\0\/?(?!virtual)([a-z]+)[/:]/.exec(path) ?? [];
  return helper;
}
