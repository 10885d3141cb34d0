import { readVarint, unsnap } from './snappy';

const BLOCK = 32_768;
const HEADER = 7;
const FOOTER = 48;
const COMPRESSION = { none: 0, snappy: 1 };

/** The records of a LevelDB log (doc/log_format.md), those that were split at a block's end put together again. */
export function recordsOf(log: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let at = 0; at + HEADER <= log.length; ) {
    const left = BLOCK - (at % BLOCK);
    const length = log.readUInt16LE(at + 4);
    const type = log[at + 6];
    if (left < HEADER || (type === 0 && length === 0)) {
      at += left;
      continue;
    }
    parts.push(log.subarray(at + HEADER, at + HEADER + length));
    at += HEADER + length;
    // Whole, first, middle, last.
    if (type === 1 || type === 4) {
      records.push(Buffer.concat(parts));
      parts = [];
    }
  }
  return parts.length > 0 ? [...records, Buffer.concat(parts)] : records;
}

/** The entries of a LevelDB table (doc/table_format.md), each key in full before its value. @throws on any other file. */
export function entriesOf(table: Buffer): Buffer[] {
  const footer = table.length - FOOTER;
  const [, afterOffset] = readVarint(table, footer);
  const [, indexAt] = readVarint(table, afterOffset);
  return entriesIn(blockAt(table, table, indexAt)).flatMap(({ value }) =>
    entriesIn(blockAt(table, value, 0)).map((entry) => Buffer.concat([entry.key, entry.value])),
  );
}

/** The block that a handle (offset, size) points to, unpacked. */
function blockAt(table: Buffer, handle: Buffer, at: number): Buffer {
  const [offset, next] = readVarint(handle, at);
  const [size] = readVarint(handle, next);
  const block = table.subarray(offset, offset + size);
  const compression = table[offset + size];
  if (compression === COMPRESSION.none) return block;
  if (compression === COMPRESSION.snappy) return unsnap(block);
  throw new Error(`A block is packed in a way that is not known here: ${compression}.`);
}

/** Keys share their beginning with the one before. */
function entriesIn(block: Buffer): { key: Buffer; value: Buffer }[] {
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const entries: { key: Buffer; value: Buffer }[] = [];
  let key: Buffer = Buffer.alloc(0);
  for (let at = 0; at < end; ) {
    const [shared, second] = readVarint(block, at);
    const [own, third] = readVarint(block, second);
    const [length, start] = readVarint(block, third);
    key = Buffer.concat([key.subarray(0, shared), block.subarray(start, start + own)]);
    at = start + own + length;
    entries.push({ key, value: block.subarray(start + own, at) });
  }
  return entries;
}
