import { describe, expect, it } from 'vitest';
import { type Locked, readAdvisories, unsound } from '../tools/packaging/lock-checks';
import { readRoot } from './source-files';

const SHIPPED = new Set(['react', 'wxt']);

describe('the packages of the lock file', () => {
  it('the check can fail', () => {
    const sound: Locked = { version: '1.0.0', integrity: 'sha512-abc' };
    const of = (fields: Locked, path = 'node_modules/react') => unsound({ [path]: { ...sound, ...fields } }, SHIPPED);
    expect(of({})).toEqual([]);
    expect(of({ integrity: 'sha1-abc' })).toEqual(['react: no sha512 checksum']);
    expect(of({ resolved: 'git+ssh://host.example/x.git' })).toHaveLength(1);
    expect(of({ hasInstallScript: true })).toHaveLength(1);
    expect(of({ hasInstallScript: true, dev: true }, 'node_modules/wxt')).toHaveLength(1);
    expect(of({ hasInstallScript: true, dev: true }, 'node_modules/a/node_modules/esbuild')).toEqual([]);
  });

  it('have a checksum each, come from the registry, and run nothing at installation where they ship', () => {
    const locked = JSON.parse(readRoot('package-lock.json')).packages as Record<string, Locked>;
    expect(Object.keys(locked).length).toBeGreaterThan(300);
    expect(unsound(locked, SHIPPED)).toEqual([]);
  });
});

describe('what npm answers of known vulnerabilities', () => {
  const answer = { vulnerabilities: { react: { severity: 'high', range: '<19' }, jsdom: { severity: 'low' } } };

  it('is told apart: what ships, what is a tool, nothing, no answer', () => {
    expect(readAdvisories(JSON.stringify(answer), SHIPPED)).toEqual({
      asked: true,
      inProduct: ['react <19 (high)'],
      inTools: ['jsdom  (low)'],
    });
    expect(readAdvisories('{"vulnerabilities":{}}', SHIPPED)).toEqual({ asked: true, inProduct: [], inTools: [] });
    expect(readAdvisories('{"message":"405 Method Not Allowed"}', SHIPPED)).toMatchObject({ asked: false });
    expect(readAdvisories('', SHIPPED)).toMatchObject({ asked: false });
  });
});
