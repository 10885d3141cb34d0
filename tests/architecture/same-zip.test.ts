import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSame } from '../tools/packaging/same-zip';

const folder = mkdtempSync(join(tmpdir(), 'creator-gauge-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A zip as one machine or another packs it. */
async function packed(name: string, files: [string, string][], date: Date, platform: 'DOS' | 'UNIX'): Promise<string> {
  const zip = new JSZip();
  for (const [path, text] of files) zip.file(path, text, { date });
  const path = join(folder, name);
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer', platform }));
  return path;
}

describe('a zip that ships', () => {
  const files: [string, string][] = [
    ['manifest.json', '{}'],
    ['icon/16.png', 'picture'],
    ['background.js', 'run();'],
  ];

  it('is the same whenever, wherever and in whatever order it was packed; with another file it is another', async () => {
    const one = await packed('one.zip', files, new Date('2021-02-03T04:05:06Z'), 'DOS');
    const other = await packed('other.zip', files.toReversed(), new Date('2026-11-27T22:00:00Z'), 'UNIX');
    const changed = await packed('changed.zip', [...files, ['extra.js', '']], new Date(0), 'DOS');
    expect(readFileSync(one).equals(readFileSync(other))).toBe(false);
    for (const path of [one, other, changed]) await makeSame(path);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    expect(readFileSync(one).equals(readFileSync(changed))).toBe(false);
  });

  it('holds what it held', async () => {
    const path = await packed('whole.zip', files, new Date(), 'UNIX');
    await makeSame(path);
    const zip = await JSZip.loadAsync(readFileSync(path));
    const texts = await Promise.all(files.map(async ([name]) => [name, await zip.file(name)?.async('string')]));
    expect(texts).toEqual(files);
  });
});
