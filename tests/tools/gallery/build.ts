import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../root';

/** Builds the gallery into a folder of its own; answers with its page: file://…/index.html, `?theme=dark&lang=fr`. */
export async function buildGallery(): Promise<{ folder: string; url: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  await build({
    root: join(ROOT, 'tests', 'tools', 'gallery'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    build: { outDir: folder, emptyOutDir: true },
  });
  return { folder, url: `file://${folder}/index.html` };
}
