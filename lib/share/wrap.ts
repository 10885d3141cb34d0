/** Where a line may end: at a space, yet not before a French sign of two parts, nor within « quotes ». */
const BREAK = /(?<!«)[ \n\t]+(?![:;?!»%])/;

/**
 * A text in lines of at most `width`, broken at spaces; a word that is wider than a line is broken after its hyphens, else
 * between two of its signs. Narrow and no-break spaces hold a figure and its unit together. Nothing is ever left out.
 * @param measure width of a text, in the unit of `width`
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = broken(word, width, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line ? [...lines, line] : lines;
}

/** A word in pieces that each fit; a single sign that is wider than the line stays whole. */
function broken(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of partsOf(word, width, measure)) {
    if (piece && measure(piece + part) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
}

/** What a word may be broken between: the parts of "Hohenburg-Schwarzenfels"; of a part that fits no line, its signs. */
function partsOf(word: string, width: number, measure: (text: string) => number): string[] {
  return word.split(/(?<=[-_/])/).flatMap((part) => {
    if (measure(part) <= width) return [part];
    return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(part)].map(({ segment }) => segment);
  });
}
