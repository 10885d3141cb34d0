import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../support/browser/launch';
import { FIREFOX_BUILD } from '../support/firefox/launch';
import { ROOT } from '../tools/root';

const FOLDER = join(ROOT, 'tests/tools/store');
const PICTURES = ['1-overlay', '2-shortlist', '3-comparison', '4-campaign', '5-side-panel'];

/** The parts of a text by their headings of one level. */
function partsOf(text: string, level: '##' | '###'): Record<string, string> {
  const parts = text.split(new RegExp(`^${level} `, 'm')).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = '', ...rest] = part.split('\n');
      return [head.replaceAll('`', '').trim(), rest.join('\n').trim()];
    }),
  );
}

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
}
const manifestOf = (build: string): Manifest => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

it('the check of the parts can fail', () => {
  expect(partsOf('# A\n\n## B\n\nb\n\n### `C`\n\nc\n', '##')).toEqual({ B: 'b\n\n### `C`\n\nc' });
  expect(partsOf('## B\n\n### `C`\n\nc\n', '###')).toEqual({ C: 'c' });
});

describe.each(['en', 'fr'])('the store listing, %s', (lang) => {
  const listing = partsOf(read(`listing.${lang}.md`), '##');
  const privacy = read(`privacy.${lang}.md`);

  it('texts are there and within the stores’ limits', () => {
    const { Name: name = '', Description: description = '' } = listing;
    const [chrome, firefox] = ['Chrome Web Store', 'Firefox Add-ons'].map(
      (store) => listing[`Summary for ${store}`] ?? listing[`Summary for the ${store}`] ?? '',
    );
    expect(name).toBe('Creator Gauge');
    expect(chrome?.length).toBeGreaterThan(60);
    expect(chrome?.length).toBeLessThanOrEqual(132);
    expect(firefox?.length).toBeGreaterThan(60);
    expect(firefox?.length).toBeLessThanOrEqual(250);
    expect(description.length).toBeGreaterThan(1_000);
    expect(description.length).toBeLessThanOrEqual(16_000);
    expect(listing.Pictures?.split('\n')).toHaveLength(PICTURES.length);
  });

  it('the Chrome Web Store takes its summary from the manifest: it says the same', () => {
    const messages = JSON.parse(readFileSync(join(ROOT, 'public/_locales', lang, 'messages.json'), 'utf8'));
    expect(listing['Summary for the Chrome Web Store']).toBe(messages.description.message);
  });

  it('every permission and host of both builds has its answer, and no other has one', () => {
    const asked = [CHROME_BUILD, FIREFOX_BUILD]
      .map(manifestOf)
      .flatMap(({ permissions, host_permissions }) => [...permissions, ...host_permissions]);
    const answers = partsOf(partsOf(privacy, '##').Permissions ?? '', '###');
    expect(Object.keys(answers).sort()).toEqual([...new Set(asked)].sort());
    for (const answer of Object.values(answers)) expect(answer.length).toBeGreaterThan(20);
    for (const part of ['Single purpose', 'Remote code', 'Data use', 'Certifications'])
      expect(partsOf(privacy, '##')[part]?.length).toBeGreaterThan(20);
  });

  it('five pictures of 1280 × 800, each below 250 kB', () => {
    for (const name of PICTURES) {
      const picture = readFileSync(join(FOLDER, 'pictures', `${lang}-${name}.png`));
      expect(sizeOf(picture)).toEqual({ width: 1280, height: 800 });
      expect(picture.length).toBeLessThan(250_000);
    }
  });
});

it('no picture is left over', () => {
  expect(readdirSync(join(FOLDER, 'pictures')).sort()).toEqual(
    ['en', 'fr'].flatMap((lang) => PICTURES.map((name) => `${lang}-${name}.png`)),
  );
});
