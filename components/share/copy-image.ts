import { saveFile } from '@/components/shortlist/save-file';

/**
 * Puts a PNG on the clipboard; where the browser lets no image be copied (a refused permission, no `ClipboardItem`), saves
 * it as a file instead.
 * @param picture begun at once: the clipboard may only be written to while the press is handled
 * @param file name without its ending
 * @returns null where it was copied, else the name of the saved file
 * @throws what `picture` throws
 */
export async function copyImage(picture: () => Promise<Blob>, file: string): Promise<string | null> {
  const drawn = picture();
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
    return null;
  } catch {
    // Refused, or the picture failed: only the first leaves something to save.
    const name = `${file}.png`;
    saveFile(name, await drawn, 'image/png');
    return name;
  }
}

/** "creator-gauge-marlo.brenner-2026-11-24", of what a file may be called. */
export const fileName = (about: string, now: number): string =>
  `creator-gauge-${about.replace(/[^\p{L}\p{N}._]+/gu, '-').slice(0, 60)}-${new Date(now).toISOString().slice(0, 10)}`;
