import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, recordsOf } from './leveldb';
import { unsnap } from './snappy';

/** All that is written in files of the extension's in a browser's profile folder, unpacked, and which files there are. */
export interface OnDisk {
  files: string[];
  /** Where a word stands, in any of the ways in which texts are written; empty where it stands nowhere. */
  find(word: string): string[];
}

/** How Chromium begins a value that it has packed before LevelDB sees it (third_party/blink, idb_value_wrapping.cc). */
const PACKED = Buffer.from([0xff, 0x11, 0x02]);

/** Reads the files as they lie there, without a database. The browser must have been closed. */
export function readRaw(profile: string, extensionId: string): OnDisk {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(extensionId));
  const texts = files.map((path) => ({ path, pieces: piecesOf(path, readFileSync(path)) }));
  return {
    files,
    find(word) {
      const forms = formsOf(word);
      return texts
        .filter(({ pieces }) => pieces.some((piece) => forms.some((form) => piece.includes(form))))
        .map(({ path }) => path);
    },
  };
}

function piecesOf(path: string, raw: Buffer): Buffer[] {
  const inDatabase = /\.leveldb\//.test(path.replaceAll('\\', '/'));
  const inner = inDatabase && path.endsWith('.log') ? recordsOf(raw) : [];
  const entries = inDatabase && /\.(ldb|sst)$/.test(path) ? entriesOf(raw) : [];
  const pieces = [raw, ...inner, ...entries];
  return [...pieces, ...pieces.flatMap(unpacked)];
}

/** The values in a piece that the browser itself has packed. */
function unpacked(piece: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = piece.indexOf(PACKED); at >= 0; at = piece.indexOf(PACKED, at + 1))
    try {
      found.push(unsnap(piece, at + PACKED.length));
    } catch (error) {
      // These bytes may stand anywhere by chance, and in a raw file a block's end may split the value.
      if (!(error instanceof RangeError)) throw error;
    }
  return found;
}

/** Values hold texts in one byte or two a letter, keys in two the other way round. */
function formsOf(word: string): Buffer[] {
  const little = Buffer.from(word, 'utf16le');
  return [Buffer.from(word, 'utf8'), Buffer.from(word, 'latin1'), little, Buffer.from(little).swap16()];
}
