import { describe, expect, it } from 'vitest';
import { startTap } from '@/lib/page-world/tap';
import { ENDPOINTS, pageWith } from './page';

const LIST = 'https://www.example.test/api/list';

interface Answer {
  status?: number;
  text?: string;
  url?: string;
}

/** XMLHttpRequest as a page sees it, answering at once. */
function fakeXhr(answer: Answer) {
  return class extends EventTarget {
    responseType = '';
    status = 0;
    responseURL = '';
    sent: unknown = null;
    opened: unknown[] = [];
    open(...args: unknown[]) {
      this.opened = args;
    }
    send(body?: unknown) {
      this.sent = body;
      this.status = answer.status ?? 200;
      this.responseURL = answer.url ?? String(this.opened[1]);
      this.dispatchEvent(new Event('load'));
    }
    get response() {
      return this.responseType === 'json' ? (JSON.parse(answer.text ?? '{}') as unknown) : answer.text;
    }
    get responseText() {
      if (this.responseType !== '' && this.responseType !== 'text') throw new Error('InvalidStateError');
      return answer.text ?? '{}';
    }
  };
}

function load(answer: Answer, responseType: string, url = LIST) {
  const page = pageWith(fetch, fakeXhr(answer));
  startTap(page.world, ENDPOINTS);
  page.say('hello');
  const request = new page.world.XMLHttpRequest();
  request.open('POST', url);
  request.responseType = responseType as XMLHttpRequestResponseType;
  request.send('body');
  return { page, request };
}

describe('the tap on XMLHttpRequest', () => {
  it.each(['', 'text', 'json'])('reads answers of type "%s"', (type) => {
    const { page } = load({ text: '{"a":1}' }, type);
    expect(page.bodies()).toHaveLength(1);
    expect(page.bodies()[0]?.split('\n')[1]).toBe('{"a":1}');
  });

  it.each(['blob', 'arraybuffer', 'document'])('leaves answers of type "%s" alone', (type) => {
    expect(load({ text: '{"a":1}' }, type).page.bodies()).toEqual([]);
  });

  it.each([
    ['a failure', { status: 404 }, LIST],
    ['another address', {}, 'https://www.example.test/api/inbox'],
    ['a redirect elsewhere', { url: 'https://www.example.test/api/inbox' }, LIST],
    ['20 MB', { text: 'x'.repeat(20_000_000) }, LIST],
  ])('leaves alone %s', (_, answer, url) => {
    expect(load(answer, '', url).page.bodies()).toEqual([]);
  });

  it('passes method, address and body on untouched', () => {
    const { request } = load({}, '');
    const { opened, sent } = request as unknown as { opened: unknown[]; sent: unknown };
    expect(opened).toEqual(['POST', LIST]);
    expect(sent).toBe('body');
  });

  it('lets the page have the errors of wrong calls', () => {
    const { page } = load({}, '');
    const { prototype } = page.world.XMLHttpRequest;
    expect(() => prototype.open.call(undefined as never, 'GET', LIST, true)).toThrow(TypeError);
  });
});
