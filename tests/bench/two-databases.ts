import { rmSync } from 'node:fs';
import { type Extension, launchExtension } from '../support/browser/launch';
import { readProfile } from '../support/browser/read-profile';
import { copyOf, thirtyDaysFolder } from '../support/browser/thirty-days/kept-folder';
import { MARLO, OSKAR, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

/** Two browsers: in one the three creators that the served pages show, in the other also the thirty days. */
export interface TwoDatabases {
  empty: Extension;
  full: Extension;
}

/** Runs `work` with both, and closes them. */
export async function withTwoDatabases<T>(work: (both: TwoDatabases) => Promise<T>): Promise<T> {
  const folder = copyOf(await thirtyDaysFolder());
  const started: Extension[] = [];
  const start = async (userDataDir?: string) => {
    const extension = await launchExtension(userDataDir ? { userDataDir } : {});
    started.push(extension);
    await extension.context.addInitScript('globalThis.__name = (named) => named');
    await serveSites(extension.context, Date.now());
    return extension;
  };
  try {
    const [empty, full] = [await start(), await start(folder)];
    const own = await empty.open('popup.html');
    for (const creator of [MARLO, TILDA, OSKAR]) await (await readProfile(empty, own, creator)).page.close();
    await own.close();
    return await work({ empty, full });
  } finally {
    for (const extension of started) await extension.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Measures with one and the other in turn, the other first every second time. */
export async function inTurn<T>(
  both: TwoDatabases,
  times: number,
  measure: (extension: Extension) => Promise<T>,
): Promise<Record<keyof TwoDatabases, T[]>> {
  const found: Record<keyof TwoDatabases, T[]> = { empty: [], full: [] };
  for (let turn = 0; turn < times; turn++)
    for (const which of turn % 2 ? (['full', 'empty'] as const) : (['empty', 'full'] as const))
      found[which].push(await measure(both[which]));
  return found;
}
