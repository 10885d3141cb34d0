/** How Google Analytics begins the files that it saves: "# ------", or "# Start date: 20261101". */
const FIRST = /^"?#\s+(?:-{3,}|[^,;\t:]+:\s)/;
const isComment = (line: string): boolean => /^"?#(?:[\s,;"]|$)/.test(line);

export interface TableText {
  text: string;
  /** Lines above its heads, which a sheet counts. */
  before: number;
}

/**
 * The table of a file below its comment lines. Of several tables, as a report with charts has them, the one with the most
 * columns. A file that doesn't begin with such a comment is as it was: a head may be "#".
 */
export function withoutComments(text: string): TableText {
  const plain = text.replace(/^\uFEFF/, '');
  if (!FIRST.test(plain)) return { text, before: 0 };
  const lines = plain.split(/\r\n|\r|\n/);
  const starts: number[] = [];
  let isBelowComment = false;
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    if (isBelowComment && !isComment(line)) starts.push(at);
    isBelowComment = isComment(line);
  });
  const tables = starts.map((start, at) => {
    const below = lines.slice(start, starts[at + 1]);
    const end = below.findIndex(isComment);
    return {
      text: (end < 0 ? below : below.slice(0, end)).join('\n'),
      before: start,
      columns: columnsIn(lines[start]),
    };
  });
  const [widest] = tables.sort((a, b) => b.columns - a.columns || a.before - b.before);
  return widest ? { text: widest.text, before: widest.before } : { text: '', before: 0 };
}

const isBlank = (line: string): boolean => /^[\s,;]*$/.test(line);
const columnsIn = (heads = ''): number => heads.split(/[,;\t]/).length;
