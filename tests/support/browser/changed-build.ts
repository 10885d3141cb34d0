import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from './launch';

export interface BuildChange {
  /** Text put behind that of a file of the build, by its path there. */
  append?: Record<string, string>;
  /** Takes the policy for the extension's pages away, which refuses every request of theirs. */
  open?: boolean;
}

/** A copy of the build with a fault put in, for tests that have to show that they see it. The caller removes the folder. */
export function changedBuild({ append = {}, open = false }: BuildChange): string {
  const folder = mkdtempSync(join(tmpdir(), 'creator-gauge-build-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  for (const [path, text] of Object.entries(append)) {
    const file = join(folder, path);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}`);
  }
  if (open) {
    const file = join(folder, 'manifest.json');
    const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(manifest));
  }
  return folder;
}
