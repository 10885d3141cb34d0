import type { Page } from 'playwright-core';
import type { Extension } from './launch';

export interface Killer {
  /** Ends the background worker at once, as the browser does; the next message starts a new one. */
  kill(): Promise<void>;
  /** How many of the kills ended a worker that was running. */
  killed(): number;
}

/** Needs a page of the extension's own, which must stay open. */
export async function killerOf(extension: Extension, ownPage: Page): Promise<Killer> {
  const cdp = await extension.context.newCDPSession(ownPage);
  const running = new Set<string>();
  let killed = 0;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions)
      if (runningStatus === 'running') running.add(versionId);
      else if (runningStatus === 'stopped' && running.delete(versionId)) killed += 1;
  });
  await cdp.send('ServiceWorker.enable');
  return {
    async kill() {
      await cdp.send('ServiceWorker.stopAllWorkers');
    },
    killed: () => killed,
  };
}
