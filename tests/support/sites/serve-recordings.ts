import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { CAPTURES } from '../../tools/root';
import { frameOf, type LoggedRequest } from './serve';

/** A recorded document at the address where it was recorded, or an answer to one of its requests. */
export interface Served {
  url: string;
  /** File under the recordings' folder … */
  file?: string;
  /** … or a body of the test's own. */
  json?: unknown;
  html?: string;
}

/** Serves recordings at the real host names, offline; whatever else is asked for answers 404. Logs all requests. */
export async function serveRecordings(context: BrowserContext, served: readonly Served[]): Promise<LoggedRequest[]> {
  const log: LoggedRequest[] = [];
  context.on('request', (request) =>
    log.push({ url: request.url(), resourceType: request.resourceType(), frame: frameOf(request) }),
  );
  await context.route(/^https?:\/\//, async (route) => {
    const asked = route.request().url();
    const answer = served.find(({ url }) => url === asked.split('?')[0] || url === asked);
    if (!answer) await route.fulfill({ status: 404, body: '' });
    else if (answer.file || answer.html)
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: answer.file ? readFileSync(join(CAPTURES, answer.file)) : answer.html,
      });
    else await route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer.json) });
  });
  return log;
}
