import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A site on this machine, for a browser that is told to look for every host here and to trust it. */
export interface LocalSite {
  /** For the browser's command line. */
  args: string[];
  close(): void;
}

/** The page gets the clock's finest steps for being apart from all other pages. */
const APART = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Answers with `page` at every address but those of `answers` (path → JSON text). */
export async function localSite(page: string, answers: Readonly<Record<string, string>>): Promise<LocalSite> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const json = answers[pathname];
    response.writeHead(200, {
      ...APART,
      'content-type': json === undefined ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    });
    response.end(json ?? page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    close: () => server.close(),
  };
}
