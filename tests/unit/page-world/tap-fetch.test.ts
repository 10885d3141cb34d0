import { describe, expect, it, vi } from 'vitest';
import { startTap } from '@/lib/page-world/tap';
import { at, ENDPOINTS, json, pageWith, settle } from './page';

const LIST = 'https://www.example.test/api/list?x=1';

describe('the tap on fetch', () => {
  it('hands the page its own promise and response, unread', async () => {
    const response = json({ posts: [1, 2] });
    const promise = Promise.resolve(response);
    const page = pageWith(() => promise);
    startTap(page.world, ENDPOINTS);
    page.say('hello');

    const seen = page.world.fetch(LIST);

    expect(seen).toBe(promise);
    expect(await seen).toBe(response);
    await settle();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ posts: [1, 2] });
    expect(page.bodies()).toHaveLength(1);
  });

  it('tells the response address, the page at the time of the request, and the text', async () => {
    const page = pageWith(async () => json({ a: 1 }));
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    const asked = page.world.fetch('/api/list');
    page.goTo('/@other');
    await asked;
    await settle();

    const [head, text] = (page.bodies()[0] ?? '').split('\n');
    expect(JSON.parse(head ?? '')).toEqual({ url: LIST, page: 'https://www.example.test/@nora' });
    expect(JSON.parse(text ?? '')).toEqual({ a: 1 });
  });

  it.each([
    ['another path', 'https://www.example.test/api/messages', () => json({ secret: 1 })],
    ['another host', 'https://other.test/api/list', () => json({ secret: 1 })],
    ['an answer that failed', LIST, () => json({ secret: 1 }, { status: 500 })],
    ['no JSON', LIST, () => at(new Response('<html>', { headers: { 'content-type': 'text/html' } }))],
    ['an opaque answer', LIST, () => at(Object.create(Response.error()))],
    [
      'a redirect elsewhere',
      LIST,
      () =>
        at(
          new Response('{}', { headers: { 'content-type': 'application/json' } }),
          'https://www.example.test/api/messages',
        ),
    ],
  ])('leaves alone %s', async (_, address, answer) => {
    const page = pageWith(async () => answer());
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    await page.world.fetch(address);
    await settle();
    expect(page.bodies()).toEqual([]);
  });

  it('takes requests given as URL and as Request', async () => {
    const page = pageWith(async () => json({}));
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    await page.world.fetch(new URL(LIST));
    await page.world.fetch(new Request(LIST));
    await settle();
    expect(page.bodies()).toHaveLength(2);
  });

  it('lets the page have its own errors, and no others', async () => {
    const failure = new TypeError('Failed to fetch');
    const page = pageWith(() => Promise.reject(failure));
    startTap(page.world, ENDPOINTS);
    await expect(page.world.fetch(LIST)).rejects.toBe(failure);

    const thrown = new Error('of the page');
    const throwing = pageWith(() => {
      throw thrown;
    });
    startTap(throwing.world, ENDPOINTS);
    expect(() => throwing.world.fetch(LIST)).toThrow(thrown);
  });

  it.each([
    ['an address that is none', 'https://'],
    ['nothing', undefined],
    ['a symbol', Symbol('x')],
    [
      'an object that throws',
      {
        get url() {
          throw new Error('no');
        },
      },
    ],
  ])('never gets in the way of %s', async (_, input) => {
    const fetch = vi.fn(async () => json({}));
    const page = pageWith(fetch as unknown as typeof globalThis.fetch);
    startTap(page.world, ENDPOINTS);
    await page.world.fetch(input as string);
    expect((fetch.mock.calls as unknown[][])[0]?.[0] === input).toBe(true);
  });

  it('survives a response whose copy fails or whose body breaks off', async () => {
    const uncopied = json({});
    await uncopied.text();
    const broken = at(
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"a":'));
            controller.error(new Error('connection lost'));
          },
        }),
        { headers: { 'content-type': 'application/json' } },
      ),
    );
    const answers = [uncopied, broken];
    const page = pageWith(async () => answers.shift() as Response);
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    await page.world.fetch(LIST);
    const second = await page.world.fetch(LIST);
    await expect(second.text()).rejects.toThrow('connection lost');
    await settle();
    expect(page.bodies()).toEqual([]);
  });

  it('drops a body of 20 MB, which the page still reads whole', async () => {
    const text = JSON.stringify('x'.repeat(20_000_000));
    const page = pageWith(async () => at(new Response(text, { headers: { 'content-type': 'application/json' } })));
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    const response = await page.world.fetch(LIST);
    expect((await response.text()).length).toBe(text.length);
    await settle();
    expect(page.bodies()).toEqual([]);
  });

  it('reads a body that comes in pieces, across a character of several bytes', async () => {
    const bytes = new TextEncoder().encode('{"name":"Zoé 🎈"}');
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const page = pageWith(async () => at(new Response(stream, { headers: { 'content-type': 'application/json' } })));
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    await page.world.fetch(LIST);
    await settle();
    expect(page.bodies()[0]).toContain('{"name":"Zoé 🎈"}');
  });
});
