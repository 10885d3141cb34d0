import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The first moment that a zip can tell. */
const FIRST = new Date(Date.UTC(1980, 0, 1));

/**
 * Writes a zip anew so that its bytes depend on nothing but its files' names and contents: in the order of their names,
 * without the time and the system they were packed on. So anyone who builds these sources gets the file in the store.
 */
export async function makeSame(path: string): Promise<void> {
  const given = await JSZip.loadAsync(readFileSync(path));
  const same = new JSZip();
  const names = Object.keys(given.files).filter((name) => !given.files[name]?.dir);
  for (const name of names.sort()) {
    const file = given.file(name);
    if (file) same.file(name, await file.async('nodebuffer'), { date: FIRST, createFolders: false });
  }
  const packed = await same.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  writeFileSync(path, packed);
}
