import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CHROME_BUILD, launchExtension } from '../launch';
import { seedThirtyDays } from './thirty-days';

/**
 * Where a browser's profile folder with the thirty days lies, written by the build that is there now and on this day; it
 * stays in the system's folder for temporary files, for writing it takes minutes. CG_THIRTY names another, of whatever
 * build. Only ever to be copied.
 */
export function keptFolder(): string {
  if (process.env.CG_THIRTY) return process.env.CG_THIRTY;
  const build = createHash('sha256')
    .update(CHROME_BUILD)
    .update(readFileSync(join(CHROME_BUILD, 'background.js')));
  const name = build.update(new Date().toDateString()).digest('hex').slice(0, 12);
  return join(tmpdir(), `creator-gauge-thirty-days-${name}`);
}

/** The same, made now where it is not there. */
export async function thirtyDaysFolder(): Promise<string> {
  const folder = keptFolder();
  if (existsSync(folder)) return folder;
  const made = mkdtempSync(join(tmpdir(), 'creator-gauge-'));
  const extension = await launchExtension({ userDataDir: made });
  try {
    await seedThirtyDays(extension);
  } finally {
    await extension.close();
  }
  keep(made, folder);
  return folder;
}

/** Puts a folder that was written in full where it is looked for. */
export function keep(made: string, folder = keptFolder()): void {
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

/** A copy to work with; whoever asks removes it. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'creator-gauge-'));
  // The browser that wrote it left marks that it was running, and its own copy of the worker that was there then.
  const isLeft = (path: string) => basename(path).startsWith('Singleton') || basename(path) === 'Service Worker';
  cpSync(folder, copy, { recursive: true, filter: (path) => !isLeft(path) });
  return copy;
}
