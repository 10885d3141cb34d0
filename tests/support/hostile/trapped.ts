/** What a script of the page may have put its own in place of: functions, constructors, getters. */
export const BUILTINS = [
  ...['parse', 'stringify'].map((name) => `JSON.${name}`),
  ...['apply', 'get', 'ownKeys'].map((name) => `Reflect.${name}`),
  ...['defineProperty', 'entries', 'keys', 'assign', 'create', 'getPrototypeOf'].map((name) => `Object.${name}`),
  ...['push', 'shift', 'map', 'some', 'filter', 'includes', 'Symbol.iterator'].map((name) => `Array.prototype.${name}`),
  ...['startsWith', 'endsWith', 'slice', 'indexOf', 'trim', 'replace'].map((name) => `String.prototype.${name}`),
  ...['test', 'exec'].map((name) => `RegExp.prototype.${name}`),
  ...['call', 'apply', 'bind'].map((name) => `Function.prototype.${name}`),
  ...['then', 'catch', 'finally'].map((name) => `Promise.prototype.${name}`),
  ...['resolve', 'all', 'Symbol.species'].map((name) => `Promise.${name}`),
  ...['clone', 'text', 'json', 'ok', 'url', 'status', 'headers', 'body'].map((name) => `Response.prototype.${name}`),
  'Headers.prototype.get',
  'ReadableStream.prototype.getReader',
  ...['read', 'cancel'].map((name) => `ReadableStreamDefaultReader.prototype.${name}`),
  'TextDecoder.prototype.decode',
  ...['hostname', 'pathname', 'href'].map((name) => `URL.prototype.${name}`),
  ...['dispatchEvent', 'addEventListener'].map((name) => `EventTarget.prototype.${name}`),
  ...['status', 'responseURL', 'responseType', 'responseText', 'response'].map((n) => `XMLHttpRequest.prototype.${n}`),
  ...['get', 'set', 'has'].flatMap((name) => [`Map.prototype.${name}`, `WeakMap.prototype.${name}`]),
  ...['TextDecoder', 'URL', 'Request', 'Response', 'CustomEvent', 'Event', 'Map', 'WeakMap', 'Number', 'String'],
  ...['MessageChannel', 'postMessage', 'document.dispatchEvent', 'document.addEventListener', 'document.querySelector'],
];

/** How it answers instead. */
export type Trap = 'throws' | 'answers nothing' | 'answers itself';

/** Runs in the page: one builtin after the other is taken over while the page asks; what the page got, and what it cost. */
export async function askTrapped(given: {
  url: string;
  builtins: string[];
  trap: Trap;
}): Promise<{ taken: number; wrong: string[] }> {
  const { apply } = Reflect;
  const { text: textOf } = Response.prototype;
  const responseText = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText')?.get ?? (() => '');
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const wait = setTimeout;
  const asked = (): Promise<string> =>
    new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      request.open('GET', given.url);
      request.onload = () => done(apply(responseText, request, []));
      request.onerror = fail;
      request.send();
    });
  const ask = async () => `${await apply(textOf, await fetch(given.url), [])}|${await asked()}`;
  const plain = await ask();
  const wrong: string[] = [];
  let taken = 0;
  for (const path of given.builtins) {
    const names = path.replace('Symbol.', '@@').split('.');
    const last = names.pop() ?? '';
    const key = last.startsWith('@@') ? (Symbol as unknown as Record<string, symbol>)[last.slice(2)] : last;
    let holder: unknown = window;
    for (const name of names) holder = (holder as Record<string, unknown>)[name];
    if (key === undefined || holder === undefined) throw new Error(`no ${path}`);
    const own = getOwnPropertyDescriptor(holder, key);
    const instead = function instead(this: unknown) {
      if (given.trap === 'throws') throw new Error(`trap: ${path}`);
      return given.trap === 'answers itself' ? this : undefined;
    };
    const isGetter = Boolean(own?.get && !own.set) || Boolean(own?.get && key !== 'responseType');
    defineProperty(holder, key, {
      configurable: true,
      ...(isGetter ? { get: instead } : { value: instead, writable: true }),
    });
    taken += 1;
    let got = '';
    try {
      got = await ask();
    } catch (error) {
      got = String(error);
    }
    await new Promise((done) => wait(done, 5));
    if (own) defineProperty(holder, key, own);
    else delete (holder as Record<PropertyKey, unknown>)[key];
    if (got !== plain) wrong.push(`${path}: ${got.slice(0, 200)}`);
  }
  return { taken, wrong };
}
