import ts from 'typescript';
import { mayUseBrowser, PURE } from './direction';
import { folderOf } from './imports-of';
import { nodesOf, type Rule, type SourceFile } from './source-files';

/** Calls by which something would leave the browser or code would be run from text. */
const CALLS = ['fetch', 'sendBeacon', 'eval', 'importScripts', 'insertAdjacentHTML', 'createContextualFragment'];
const CONSTRUCTORS = [
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Image',
  'Function',
];
const PROPERTIES = ['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML'];

/**
 * The extension asks nobody anything and makes no markup from text. The tap alone names `fetch` and `XMLHttpRequest`:
 * it wraps the page's own.
 */
export const passive: Rule = (file) => {
  const found = nodesOf(file).flatMap((node) => {
    if (ts.isCallExpression(node)) return CALLS.filter((name) => name === lastNameOf(node.expression));
    if (ts.isNewExpression(node)) return CONSTRUCTORS.filter((name) => name === lastNameOf(node.expression));
    const name = propertyOf(node);
    return PROPERTIES.filter((property) => property === name);
  });
  const isTap = file.path.startsWith('lib/page-world/');
  return found
    .filter((name) => !isTap || (name !== 'fetch' && name !== 'XMLHttpRequest'))
    .map((name) => `uses ${name}`);
};

/** Pure code is given the time and draws no lots. */
export const noClock: Rule = (file) => {
  if (!PURE.includes(folderOf(file.path))) return [];
  return nodesOf(file).flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return ['new Date()'];
    if (!ts.isCallExpression(node)) return [];
    const called = node.expression.getText().replace(/^(globalThis|window|self)\./, '');
    return ['Date.now', 'Date', 'Math.random', 'performance.now', 'crypto.randomUUID'].filter(
      (name) => name === called,
    );
  });
};

/** The extension's API is used only where wiring is. */
export const noBrowser: Rule = (file) => (mayUseBrowser(file.path) ? [] : usesOf(file, ['browser', 'chrome']));

function usesOf(file: SourceFile, objects: string[]): string[] {
  return nodesOf(file)
    .filter((node) => ts.isPropertyAccessExpression(node))
    .map((node) => node.expression.getText().replace(/^(globalThis|window|self)\./, ''))
    .filter((name) => objects.includes(name))
    .map((name) => `uses ${name}`);
}

/** "fetch" of `fetch`, `window.fetch` and `window['fetch']`. */
function lastNameOf(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  return ts.isIdentifier(node) ? node.text : '';
}

function propertyOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return lastNameOf(node);
  if (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) return node.name.getText().replaceAll(/['"]/g, '');
  return undefined;
}
