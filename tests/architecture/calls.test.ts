import { describe, expect, it } from 'vitest';
import { noBrowser, noClock, passive } from './calls';
import { breaches, filesIn, type Rule } from './source-files';

const files = filesIn(['entrypoints', 'components', 'lib']);
const inPure = (text: string) => noClock({ path: 'lib/kpi/a.ts', text });

describe('nothing is asked of anyone, nothing is made of text', () => {
  const found = (text: string, path = 'lib/content/a.tsx') => passive({ path, text });

  it.each([
    "fetch('https://x.example');",
    "const r = await window.fetch('/x');",
    "globalThis['fetch']('/x');",
    'const request = new XMLHttpRequest();',
    "navigator.sendBeacon('/x');",
    "new WebSocket('wss://x.example');",
    "new EventSource('/x');",
    'const pixel = new Image();',
    'element.innerHTML = text;',
    'const props = { innerHTML: text };',
    'const a = <div dangerouslySetInnerHTML={{ __html: text }} />;',
    "eval('1');",
    "new Function('return 1')();",
  ])('the check finds %s', (text) => expect(found(text)).toHaveLength(1));

  it('leaves words in comments and texts alone, and the tap what it wraps', () => {
    expect(found("// fetch() and innerHTML\nconst text = 'eval(1)';")).toEqual([]);
    expect(
      found('const wrapped = new Proxy(world.fetch, handler); new world.XMLHttpRequest();', 'lib/page-world/tap.ts'),
    ).toEqual([]);
    expect(found("element.innerHTML = ''; eval('1');", 'lib/page-world/tap.ts')).toHaveLength(2);
  });

  it('is kept', () => expect(breaches(passive, files)).toEqual([]));
});

describe('pure code has no clock and draws no lots', () => {
  it('the check can fail', () => {
    expect(inPure('const now = Date.now();')).toEqual(['Date.now']);
    expect(inPure('const now = new Date();')).toEqual(['new Date()']);
    expect(inPure('const id = Math.random() + performance.now();')).toHaveLength(2);
    expect(inPure('const year = new Date(now).getUTCFullYear(); // not Date.now()')).toEqual([]);
    expect(noClock({ path: 'lib/content/a.ts', text: 'Date.now();' })).toEqual([]);
  });

  it('is kept', () => expect(breaches(noClock, files)).toEqual([]));
});

describe('the extension’s API is used only where wiring is', () => {
  it('the check can fail', () => {
    const of = (path: string): ReturnType<Rule> =>
      noBrowser({ path, text: 'browser.runtime.id; chrome.tabs.query({});' });
    expect(of('components/ui/a.tsx')).toHaveLength(2);
    expect(of('lib/db/a.ts')).toHaveLength(2);
    expect(of('entrypoints/background.ts')).toEqual([]);
  });

  it('is kept', () => expect(breaches(noBrowser, files)).toEqual([]));
});
