import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { nodesOf } from '../architecture/source-files';
import { CHROME_BUILD, launchExtension } from '../support/browser/launch';
import { type Attempt, tryAll } from '../support/browser/try-all';
import { findFirefox } from '../tools/browser/find-firefox';
import { codeIn } from '../tools/packaging/licences';
import { packagesFile } from '../tools/packaging/shipped-packages';
import { ROOT } from '../tools/root';

const OUTPUT = join(CHROME_BUILD, '..');
const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');
const BUILDS = [CHROME_BUILD, FIREFOX_BUILD];
const ELSEWHERE = 'elsewhere.example';

/** What is tried, and the rule of the policy that has to refuse it. */
const REFUSED: Record<Attempt, RegExp> = {
  fetch: /^connect-src/,
  xhr: /^connect-src/,
  beacon: /^connect-src/,
  socket: /^connect-src/,
  events: /^connect-src/,
  image: /^img-src/,
  font: /^font-src/,
  media: /^(media|default)-src/,
  style: /^style-src/,
  script: /^script-src/,
  frame: /^(frame|default)-src/,
  form: /^form-action/,
  eval: /^script-src/,
  function: /^script-src/,
};

describe('the policy of the extension’s pages', () => {
  it('Chrome: nothing of another place can be asked for, no text can be run', async () => {
    const extension = await launchExtension();
    const left: string[] = [];
    const own: Page = await extension.open('popup.html');
    extension.context.on('requestfinished', (request) => left.push(request.url()));
    const tried = await own.evaluate(tryAll, ELSEWHERE);
    for (const [attempt, rule] of Object.entries(REFUSED)) expect(tried[attempt as Attempt], attempt).toMatch(rule);
    expect(left.filter((url) => url.includes('elsewhere'))).toEqual([]);
    expect(own.url()).toMatch(/popup\.html/);
    // The watch has heard all of it.
    await expect(extension.close()).rejects.toThrow('elsewhere.example');
  });

  it.skipIf(!findFirefox())('Firefox: the same (skipped where there is none)', { timeout: 120_000 }, async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? '',
      headless: true,
    });
    try {
      await browser.installExtension(FIREFOX_BUILD);
      // An own page can't be gone to from outside: the installation opens one, whose address the page alone tells.
      const own = await vi.waitFor(
        async () => {
          for (const page of await browser.pages())
            if (/^moz-extension:/.test(await page.evaluate(() => location.href))) return page;
          throw new Error('No page of the extension is open.');
        },
        { timeout: 30_000, interval: 200 },
      );
      const tried = await own.evaluate(tryAll, ELSEWHERE);
      for (const [attempt, rule] of Object.entries(REFUSED)) expect(tried[attempt as Attempt], attempt).toMatch(rule);
    } finally {
      await browser.close();
    }
  });
});

describe('the bundles', () => {
  const scripts = BUILDS.flatMap((build) =>
    readdirSync(build, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => ({ path, text: readFileSync(join(build, path), 'utf8') })),
  );
  const called = (text: string) => nodesOf({ path: 'a.js', text }).flatMap((node) => runsText(node) ?? []);

  it('run no text: no eval, no Function, no timer with a string', { timeout: 120_000 }, () => {
    for (const bad of ["eval('1')", "(0,eval)('1')", "new Function('1')", "Function('1')()", "setTimeout('1',2)"])
      expect(called(bad), bad).toHaveLength(1);
    expect(scripts.length).toBeGreaterThan(20);
    // Most are the same in both builds.
    const different = [...new Map(scripts.map((script) => [script.text, script])).values()];
    expect(different.flatMap(({ path, text }) => called(text).map((what) => `${path}: ${what}`))).toEqual([]);
  });

  it('of content scripts name nothing that makes a request, but for the tap, which wraps two of the page’s', () => {
    const ASKS =
      /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b/g;
    const named = (path: string, text: string) => (text.match(ASKS) ?? []).map((name) => `${path}: ${name}`);
    expect(named('a', 'navigator.sendBeacon(x)')).toHaveLength(1);
    const found = scripts
      .filter(({ path }) => /content-scripts|background/.test(path))
      .flatMap(({ path, text }) => named(path, text));
    expect([...new Set(found)].sort()).toEqual([
      'content-scripts/tap.js: XMLHttpRequest',
      'content-scripts/tap.js: fetch',
    ]);
  });

  it.each(['chrome', 'firefox'])(
    '%s: every package whose code is in it is in the list of licences, which ships',
    (browser) => {
      const listed = codeIn(readFileSync(join(OUTPUT, `${browser}-mv3`, 'THIRD-PARTY.txt'), 'utf8'));
      const carried = JSON.parse(readFileSync(packagesFile(OUTPUT, browser), 'utf8')) as string[];
      expect(carried.length).toBeGreaterThan(20);
      expect(listed.sort()).toEqual(carried.sort());
    },
  );
});

function runsText(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const name = calledName(node.expression);
  if (name === 'eval' || name === 'Function') return name;
  const [first] = node.arguments ?? [];
  return /^set(Timeout|Interval)$/.test(name) && first && ts.isStringLiteralLike(first) ? name : null;
}

/** "eval" of `eval`, `globalThis.eval` and `(0, eval)`. */
function calledName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isParenthesizedExpression(expression)) return calledName(expression.expression);
  return ts.isBinaryExpression(expression) ? calledName(expression.right) : '';
}
