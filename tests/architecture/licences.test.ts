import { describe, expect, it } from 'vitest';
import { codeIn, isAllowed, licenceFile, listedIn } from '../tools/packaging/licences';
import { readRoot } from './source-files';

const file = readRoot('public/THIRD-PARTY.txt');

interface Locked {
  dev?: boolean;
  optional?: boolean;
  license?: string;
}

describe('licences', () => {
  it('the check can fail', () => {
    expect(['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED', 'undefined', ''].filter(isAllowed)).toEqual([]);
    expect(isAllowed('(MIT OR GPL-3.0) AND ISC')).toBe(true);
    expect(licenceFile(['react'])).not.toBe(file);
  });

  it('of all that ship are allowed, and their texts go with it', () => {
    const listed = listedIn(file);
    expect(listed.length).toBeGreaterThan(30);
    expect(listed.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('public/THIRD-PARTY.txt is as “npm run licences” writes it with the packages that are installed', () => {
    expect(licenceFile(codeIn(file)) === file, 'run "npm run build && npm run licences"').toBe(true);
  });

  it('of everything that a dependency brings along are allowed, whether it gets into a build or not', () => {
    const locked = JSON.parse(readRoot('package-lock.json')).packages as Record<string, Locked>;
    const ours = Object.entries(locked).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional);
    expect(ours.length).toBeGreaterThan(40);
    expect(ours.filter(([, { license }]) => !isAllowed(String(license))).map(([path]) => path)).toEqual([]);
  });
});
