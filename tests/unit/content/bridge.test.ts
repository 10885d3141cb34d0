import { describe, expect, it } from 'vitest';
import { openBridge, type Payload } from '@/lib/content/bridge';
import { FROM_TAP, MAX_BODY, TO_TAP } from '@/lib/page-world/wire';
import { trusting } from './site';

function listening() {
  const document = new EventTarget() as Document;
  const said: unknown[] = [];
  document.addEventListener(TO_TAP, (event) => said.push((event as CustomEvent).detail));
  const payloads: Payload[] = [];
  const stop = new AbortController();
  let now = 0;
  openBridge(document, {
    adapter: trusting,
    onPayload: (payload) => payloads.push(payload),
    signal: stop.signal,
    now: () => now,
  });
  return {
    said,
    payloads,
    stop,
    pass: (ms: number) => {
      now += ms;
    },
    hear: (detail: unknown) => document.dispatchEvent(new CustomEvent(FROM_TAP, { detail })),
  };
}

const URL_OK = 'https://www.youtube.com/api/list?x=1';
const PAGE = 'https://www.youtube.com/@ana';
const message = (body: string, url = URL_OK, page = PAGE) => `${JSON.stringify({ url, page })}\n${body}`;

describe('what the bridge takes from the page', () => {
  it('a response of one of the site’s endpoints', () => {
    const page = listening();
    page.hear(message('[{"handle":"ana"}]'));
    expect(page.payloads).toMatchObject([{ rule: 'list', bodies: [[{ handle: 'ana' }]], at: 0 }]);
    expect(page.payloads[0]?.url.href).toBe(URL_OK);
    expect(page.payloads[0]?.page.href).toBe(PAGE);
  });

  it.each([
    ['an address that is not read', message('{}', 'https://www.youtube.com/api/inbox')],
    ['another site’s address', message('{}', 'https://www.tiktok.com/api/list')],
    ['another site’s page', message('{}', URL_OK, 'https://evil.test/')],
    ['a script’s address', message('{}', 'javascript:alert(1)')],
    ['no address', `${JSON.stringify({ page: PAGE })}\n{}`],
    ['addresses of the wrong type', `${JSON.stringify({ url: [URL_OK], page: 7 })}\n{}`],
    ['no head', '{"a":1}'],
    ['a head that is no object', 'null\n{}'],
    ['a body that is cut off', message('{"a":[1,')],
    ['an object instead of text', { url: URL_OK }],
    ['a number', 7],
    ['nothing', null],
    ['a body over the cap', message(JSON.stringify('x'.repeat(MAX_BODY + 30_000)))],
    ['a head without end', 'x'.repeat(1_000_000)],
  ])('not %s', (_, detail) => {
    const page = listening();
    page.hear(detail);
    expect(page.payloads).toEqual([]);
  });

  it('no more than a page’s worth at once', () => {
    const page = listening();
    for (let i = 0; i < 1_000; i++) page.hear(message('[]'));
    expect(page.payloads).toHaveLength(100);
    page.pass(1_000);
    for (let i = 0; i < 1_000; i++) page.hear(message('[]'));
    expect(page.payloads).toHaveLength(110);
  });

  it('no more than 40 MB at once', () => {
    const page = listening();
    for (let i = 0; i < 10; i++) page.hear(message(JSON.stringify('x'.repeat(7_900_000))));
    expect(page.payloads).toHaveLength(5);
  });
});

describe('bridge and tap finding each other', () => {
  it('says hello at once, and again to a tap that comes later, once', () => {
    const page = listening();
    expect(page.said).toEqual(['hello']);
    page.hear('hello');
    page.hear('hello');
    expect(page.said).toEqual(['hello', 'hello']);
  });

  it('silences the tap when the extension goes, and hears no more', () => {
    const page = listening();
    page.stop.abort();
    expect(page.said.at(-1)).toBe('silence');
    page.hear(message('[]'));
    expect(page.payloads).toEqual([]);
  });
});
