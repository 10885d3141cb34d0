/** So many signs from the start tell what a file is. */
const LOOKED_AT = 20_000;
/** Of them so many may be no signs of writing: a sheet has a stray one, a picture is full of them. */
const [FEW, MOST_STRANGE] = [2, 0.01];

/** Control signs other than tab, line and page ends, and what stands for a byte that is no sign. */
const STRANGE = /(?![\t-\r\u0080-\u009f])\p{Cc}|\ufffd/gu;

/** Whether what was decoded is writing at all; pictures, PDFs and workbooks (.xlsx is a ZIP) are not. */
export function isText(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  return (start.match(STRANGE)?.length ?? 0) <= Math.max(FEW, MOST_STRANGE * start.length);
}
