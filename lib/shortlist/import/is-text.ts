/** So many signs from the start tell what a file is. */
const LOOKED_AT = 20_000;
/** Of them so many may be no signs of writing: a sheet has a stray one, a picture is full of them. */
const [FEW, MOST_STRANGE] = [2, 0.01];

/** Control signs other than tab, line and page ends, and what stands for a byte that is no sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STRANGE = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;

/** Whether what was decoded is writing at all; pictures, PDFs and workbooks (.xlsx is a ZIP) are not. */
export function isText(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (start.includes('\0')) return false;
  return (start.match(STRANGE)?.length ?? 0) <= Math.max(FEW, MOST_STRANGE * start.length);
}
