/** A number of seven bits a byte, the lowest first; and where the next one begins. */
export function readVarint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) break;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
  throw new RangeError('No number here.');
}

/**
 * What a Snappy block holds (format_description.txt of google/snappy), as LevelDB and Chromium write it. It tells its
 * own length, so what stands behind it is left alone. @throws RangeError where it is none.
 */
export function unsnap(bytes: Buffer, from = 0): Buffer {
  const [length, start] = readVarint(bytes, from);
  if (length > 100_000_000) throw new RangeError('No block of this length is written.');
  const out = Buffer.alloc(length);
  let at = start;
  let end = 0;
  while (end < length) {
    const tag = byteAt(bytes, at++);
    if ((tag & 3) === 0) {
      const wide = Math.max(0, (tag >> 2) - 59);
      const size = (wide ? bytes.readUIntLE(at, wide) : tag >> 2) + 1;
      at += wide;
      if (end + size > length || at + size > bytes.length) throw new RangeError('A literal beyond the end.');
      end += bytes.copy(out, end, at, at + size);
      at += size;
      continue;
    }
    const wide = [0, 1, 2, 4][tag & 3] ?? 0;
    const size = wide === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = bytes.readUIntLE(at, wide) + (wide === 1 ? (tag >> 5) << 8 : 0);
    at += wide;
    if (back === 0 || back > end || end + size > length) throw new RangeError('A copy of what is not there.');
    // Byte by byte: a copy may reach into itself.
    for (let i = 0; i < size; i++, end++) out[end] = out[end - back] as number;
  }
  return out;
}

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new RangeError('The block ends too early.');
  return byte;
}
