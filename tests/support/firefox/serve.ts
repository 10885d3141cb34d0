import { CREATORS } from '../sites/creators';
import { SITE_HEADERS } from '../sites/page';
import { answerTo, type LoggedRequest } from '../sites/serve';
import type { Bidi } from './bidi';

/** As BiDi tells of a request. */
interface Sent {
  /** The tab; null for the background and for the browser's own. */
  context: string | null;
  isBlocked: boolean;
  request: { request: string; url: string; destination: string; bodySize: number | null };
}

/**
 * Serves the fictional creators at the real host names, offline, to the whole browser, its background included: whatever is not
 * theirs answers 404. Every request is logged; "worker" asked where no page of a site did.
 */
export async function serveFirefox(bidi: Bidi, now: number): Promise<LoggedRequest[]> {
  const log: LoggedRequest[] = [];
  const documents = new Map<string, string>();
  const answer = async ({ context, isBlocked, request: { request, url, destination, bodySize } }: Sent) => {
    if (!isBlocked) return;
    if (context !== null && destination === 'document') documents.set(context, url);
    log.push({ url, resourceType: destination, frame: documents.get(context ?? '') ?? 'worker' });
    const body = bodySize ? await bodyOf(bidi, request) : null;
    const found = answerTo({ url: () => url, postData: () => body }, { creators: CREATORS, now });
    const [status, headers, text] = !found
      ? [404, {}, '']
      : 'html' in found
        ? [200, SITE_HEADERS, found.html]
        : [200, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(found.json)];
    await bidi.send('network.provideResponse', {
      request,
      statusCode: status,
      reasonPhrase: status === 200 ? 'OK' : 'Not Found',
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'string', value: text },
    });
  };
  bidi.on<Sent>('network.beforeRequestSent', (sent) => {
    // A tab that was closed meanwhile waits for no answer.
    answer(sent).catch((error: unknown) => /no such request/.test(String(error)) || console.error(error));
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addDataCollector', { dataTypes: ['request'], maxEncodedDataSize: 1_000_000 });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  return log;
}

async function bodyOf(bidi: Bidi, request: string): Promise<string> {
  const { bytes } = await bidi.send<{ bytes: { type: 'string' | 'base64'; value: string } }>('network.getData', {
    dataType: 'request',
    request,
  });
  return bytes.type === 'string' ? bytes.value : Buffer.from(bytes.value, 'base64').toString();
}
