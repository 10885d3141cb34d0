import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools/root';
import { readRoot } from './source-files';

/** Each measure of SECURITY.md ends with the tests that show it: `file` "name" and "name", as they stand in that file. */
const NAMED = /`(tests\/[^`]+)`((?:\s+(?:and\s+)?"[^"]+")*)/g;

/** What the document says of tests that is not so. */
function untrue(document: string): string[] {
  return [...document.matchAll(NAMED)].flatMap(([, path = '', names = '']) => {
    if (!existsSync(join(ROOT, path))) return [`${path}: no such file`];
    return [...names.matchAll(/"([^"]+)"/g)]
      .map(([, name = '']) => name.replaceAll(/\s+/g, ' '))
      .filter((name) => !readRoot(path).includes(name))
      .map((name) => `${path}: no test "${name}"`);
  });
}

describe('SECURITY.md', () => {
  const document = readRoot('SECURITY.md');

  it('the check can fail', () => {
    expect(untrue('It is so (`tests/architecture/nothing.test.ts`).')).toHaveLength(1);
    expect(
      untrue('It is so (`tests/architecture/security.test.ts` "the check can fail" and "nobody wr\u00f6te it").'),
    ).toHaveLength(1);
    expect(untrue('It is so (`tests/architecture/security.test.ts` "the check can fail").')).toEqual([]);
  });

  it('names tests that there are', () => {
    expect([...document.matchAll(NAMED)].length).toBeGreaterThan(25);
    expect(untrue(document)).toEqual([]);
  });
});
