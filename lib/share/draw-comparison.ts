import { PALETTE, TYPE } from './palette';
import { drawFace, drawSign, drawStar } from './parts';
import { createPen, type Drawing, type Measure, type Pen } from './pen';
import type { ComparedFigure, CompareLine, CompareSheet } from './sheet';
import { drawCompared, drawFoot, drawRule } from './sheet-parts';
import { drawTrack } from './track';

const PAD = 40;
const LABEL = 172;
const TRACK = 84;
/** Room beside a column's edges. */
const INSET = 14;

/** Two to four profiles side by side as a picture, each figure against its own tier. */
export function drawComparison(sheet: CompareSheet, measure: Measure): Drawing {
  const pen = createPen(measure);
  const column = sheet.columns.length > 2 ? 248 : 276;
  const inner = LABEL + sheet.columns.length * column;
  const left = (index: number) => PAD + LABEL + index * column;
  const width = inner + 2 * PAD;
  const top = drawTitle(pen, sheet, inner);
  let y =
    Math.max(...sheet.columns.map((one, index) => drawColumnHead(pen, one, left(index) + INSET, top, column))) + 14;
  for (const { name, rows } of sheet.groups) {
    pen.box({ x: PAD, y, width: inner, height: 26, radius: 0, fill: PALETTE.sunken });
    pen.write(name, { x: PAD + 10, y: y + 4, width: inner, type: TYPE.heading, colour: PALETTE.ink });
    y += 26;
    rows.forEach((row, index) => {
      if (index > 0) drawRule(pen, PAD, y, inner);
      const cells = row.cells.map((cell, at) => drawCell(pen, cell, left(at) + INSET, y + 10, column - 2 * INSET));
      y = Math.max(drawLabel(pen, row, y + 10), ...cells) + 10;
    });
  }
  sheet.columns.forEach((_, index) => {
    pen.box({ x: left(index), y: top, width: 1, height: y - top, radius: 0, fill: PALETTE.line });
  });
  return { width, height: drawFoot(pen, sheet, { x: PAD, y, width: inner }), marks: pen.marks };
}

function drawTitle(pen: Pen, { title, subtitle, legend }: CompareSheet, width: number): number {
  const at = { x: PAD, width };
  let y = pen.write(title, { ...at, y: PAD - 4, type: TYPE.title, colour: PALETTE.ink });
  y = pen.write(subtitle, { ...at, y, type: TYPE.body, colour: PALETTE.muted });
  if (legend) {
    drawStar(pen, PAD, y + 4);
    y = pen.write(legend, {
      x: PAD + 18,
      y,
      width: width - 18,
      type: TYPE.body,
      colour: PALETTE.muted,
    });
  }
  return y + 20;
}

function drawColumnHead(
  pen: Pen,
  { name, face, lines }: CompareSheet['columns'][number],
  x: number,
  top: number,
  column: number,
): number {
  drawFace(pen, face, x, top + 2, 30);
  const beside = { x: x + 40, width: column - 2 * INSET - 40 };
  let y = pen.write(name, { ...beside, y: top, type: TYPE.name, colour: PALETTE.ink });
  for (const line of lines) y = pen.write(line, { ...beside, y, type: TYPE.small, colour: PALETTE.muted });
  return y;
}

function drawLabel(pen: Pen, { label, note }: CompareLine, y: number): number {
  const at = { x: PAD + 10, width: LABEL - 20 };
  const end = pen.write(label, { ...at, y: y + 1, type: TYPE.label, colour: PALETTE.text });
  return pen.write(note, { ...at, y: end, type: TYPE.small, colour: PALETTE.muted });
}

function drawCell(pen: Pen, figure: ComparedFigure, x: number, top: number, width: number): number {
  const { value, isKnown, isBest, sure, interval, made, standing, compared, track } = figure;
  const small = { x, width, type: TYPE.small, colour: PALETTE.muted };
  if (!isKnown) {
    pen.write(value, { x, y: top, width, type: TYPE.figure, colour: PALETTE.muted });
    return pen.write(made, { ...small, x: x + 22, width: width - 22, y: top + 2 });
  }
  let y = pen.write(value, { x, y: top, width, type: TYPE.figure, colour: PALETTE.ink });
  let after = x + pen.measure(value, TYPE.figure) + 7;
  after += drawSign(pen, sure, after, top + 3) + 7;
  if (isBest) drawStar(pen, after, top + 4);
  // Beside the value where there is room, else below it.
  const isBeside = after + (isBest ? 18 : 0) <= x + width - TRACK;
  if (track) drawTrack(pen, track, x + width - TRACK, isBeside ? top + 4 : y + 2, TRACK);
  if (track && !isBeside) y += 18;
  y = pen.write([interval, made].filter(Boolean).join(' · '), { ...small, y });
  return drawCompared(pen, standing, compared, { x, y, width });
}
