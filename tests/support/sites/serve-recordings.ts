import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { CAPTURES } from '../../tools/root';

/** A recorded document at the address where it was recorded, or an answer to one of its requests. */
export interface Served {
  url: string;
  /** File under the recordings' folder … */
  file?: string;
  /** … or a body of the test's own. */
  json?: unknown;
}

/** Serves recordings at the real host names, offline; whatever else is asked for answers 404. Logs all requests. */
export async function serveRecordings(context: BrowserContext, served: readonly Served[]): Promise<string[]> {
  const log: string[] = [];
  await context.route(/^https?:\/\//, async (route) => {
    const asked = route.request().url();
    log.push(asked);
    const answer = served.find(({ url }) => url === asked.split('?')[0] || url === asked);
    if (!answer) await route.fulfill({ status: 404, body: '' });
    else if (answer.file)
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(CAPTURES, answer.file)) });
    else await route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer.json) });
  });
  return log;
}
