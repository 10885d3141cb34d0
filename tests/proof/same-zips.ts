import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOfSources } from '../tools/packaging/source-list';
import { ROOT } from '../tools/root';
import type { Proven } from './proven';

/** What a user gets, and what a store's reviewer builds anew. */
const ZIPS = ['chrome', 'firefox', 'sources'] as const;

/** Two machines' worth of difference: where the sources lie, how old they are, which time it is there, in which language. */
const PLACES = [
  { folder: 'here', at: new Date('2021-02-03T04:05:06Z'), env: { TZ: 'Pacific/Auckland', LANG: 'C' } },
  {
    folder: 'there/much/deeper',
    at: new Date('2024-11-12T13:14:15Z'),
    env: { TZ: 'America/Lima', LANG: 'fr_FR.UTF-8' },
  },
];

/** Zips of the same sources, built in two places, are the same byte for byte: one figure a zip, the bytes that differ. */
export async function sameZips(): Promise<Proven[]> {
  const root = mkdtempSync(join(tmpdir(), 'creator-gauge-zips-'));
  try {
    // One after the other, so that they are not packed at the same moment.
    const built = [];
    for (const { folder, at, env } of PLACES) built.push(await zipsOf(join(root, folder), at, env));
    const [here, there] = built as [Map<string, Buffer>, Map<string, Buffer>];
    return ZIPS.map((name) => {
      const [one, other] = [zipNamed(here, name), zipNamed(there, name)];
      console.log(`  ${name}: ${one.length} bytes, ${sha(one)} and ${sha(other)}`);
      const value = differing(one, other);
      return { id: `same-zips.${name}`, value, limit: 0, unit: 'bytes that differ', ok: value === 0 };
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function zipsOf(folder: string, at: Date, env: Record<string, string>): Promise<Map<string, Buffer>> {
  for (const path of filesOfSources()) {
    const copy = join(folder, path);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(join(ROOT, path), copy);
    utimesSync(copy, at, at);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const args of [[], ['-b', 'firefox']]) await wxtZip(folder, args, env);
  const output = join(folder, '.output');
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(zips.map((name) => [name, readFileSync(join(output, name))]));
}

function wxtZip(cwd: string, args: string[], env: Record<string, string>): Promise<void> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [wxt, 'zip', '--mv3', ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // The bundler warns a lot: said only where it fails.
    let said = '';
    run.stderr.on('data', (text) => {
      said += text;
    });
    run.on('error', reject);
    run.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`wxt zip ${args.join(' ')}: exit ${code}\n${said}`)),
    );
  });
}

function zipNamed(zips: Map<string, Buffer>, name: string): Buffer {
  const [, zip] = [...zips].find(([file]) => file.endsWith(`-${name}.zip`)) ?? [];
  if (!zip) throw new Error(`No zip for ${name} was made, but ${[...zips.keys()].join(', ') || 'none'}.`);
  return zip;
}

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

function differing(one: Buffer, other: Buffer): number {
  let bytes = Math.abs(one.length - other.length);
  for (let at = 0; at < Math.min(one.length, other.length); at++) if (one[at] !== other[at]) bytes += 1;
  return bytes;
}
