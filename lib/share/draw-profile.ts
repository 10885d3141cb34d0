import { PALETTE, TYPE } from './palette';
import { drawFace, drawSign, drawStanding, standingWidth } from './parts';
import { createPen, type Drawing, type Measure, type Pen } from './pen';
import type { Figure, ProfileSheet } from './sheet';
import { drawCompared, drawFoot, drawRule } from './sheet-parts';
import { drawTrack } from './track';

const WIDTH = 720;
const PAD = 40;
const INNER = WIDTH - 2 * PAD;
const TILE_GAP = 40;
const TILE = (INNER - TILE_GAP) / 2;
/** Columns of the rows: label, value (by its right end), sign, details. */
const LABEL = 180;
const VALUE_END = PAD + 292;
const SIGN = VALUE_END + 8;
const DETAILS = VALUE_END + 48;

/** A profile's sheet as a picture: who, finding, four figures large, the others in rows, what is not known, notes. */
export function drawProfile(sheet: ProfileSheet, measure: Measure): Drawing {
  const pen = createPen(measure);
  let y = drawHead(pen, sheet);
  for (let index = 0; index < sheet.headline.length; index += 2) {
    drawRule(pen, PAD, y, INNER);
    const pair = sheet.headline.slice(index, index + 2);
    y = Math.max(...pair.map((figure, side) => drawTile(pen, figure, PAD + side * (TILE + TILE_GAP), y + 14))) + 14;
  }
  for (const figure of sheet.rows) {
    drawRule(pen, PAD, y, INNER);
    y = drawRow(pen, figure, y + 8) + 8;
  }
  if (sheet.unknown.rows.length > 0) {
    drawRule(pen, PAD, y, INNER);
    const { title } = sheet.unknown;
    y = pen.write(title, { x: PAD, y: y + 12, width: INNER, type: TYPE.heading, colour: PALETTE.ink }) + 2;
    for (const figure of sheet.unknown.rows) y = drawRow(pen, figure, y + 2) + 2;
    y += 10;
  }
  return { width: WIDTH, height: drawFoot(pen, sheet, { x: PAD, y, width: INNER }), marks: pen.marks };
}

function drawHead(pen: Pen, { face, name, where, size, finding, facts }: ProfileSheet): number {
  drawFace(pen, face, PAD, PAD, 48);
  const beside = { x: PAD + 64, width: INNER - 64 };
  let y = pen.write(name, { ...beside, y: PAD - 4, type: TYPE.title, colour: PALETTE.ink });
  y = pen.write(where, { ...beside, y, type: TYPE.body, colour: PALETTE.muted });
  y = pen.write(size, { ...beside, y, type: TYPE.body, colour: PALETTE.text });
  y = Math.max(y, PAD + 48) + 16;
  y = pen.write(finding, { x: PAD, y, width: INNER, type: TYPE.lead, colour: PALETTE.ink });
  y = pen.write(facts, { x: PAD, y, width: INNER, type: TYPE.body, colour: PALETTE.text });
  return finding || facts ? y + 16 : y;
}

/** One of the four figures that lead. */
function drawTile(pen: Pen, figure: Figure, x: number, top: number): number {
  const { label, value, isKnown, sure, interval, made, standing, compared, publishers, track } = figure;
  const chip = standing ? standingWidth(pen, standing) : 0;
  if (standing) drawStanding(pen, standing, x + TILE - chip, top + 1);
  const room = TILE - (chip ? chip + 12 : 0);
  let y = pen.write(label, { x, y: top, width: room, type: TYPE.label, colour: PALETTE.text });
  const colour = isKnown ? PALETTE.ink : PALETTE.muted;
  const after = x + pen.measure(value, TYPE.value) + 8;
  const line = y;
  y = pen.write(value, { x, y, width: TILE, type: TYPE.value, colour });
  const sign = drawSign(pen, sure, after, line + 12);
  const interim = after + (sign ? sign + 8 : 0);
  // Beside the value where there is room, else below it.
  const fits = interim + pen.measure(interval, TYPE.label) <= x + TILE;
  const ranged = fits ? { x: interim, y: line + 10 } : { x, y };
  const rangeEnd = pen.write(interval, { ...ranged, width: TILE, type: TYPE.label, colour: PALETTE.muted });
  y = fits ? y : rangeEnd;
  if (track) {
    drawTrack(pen, track, x, y + 4, TILE);
    y += 20;
  }
  const small = { x, width: TILE, type: TYPE.small, colour: PALETTE.muted };
  y = pen.write(made, { ...small, y });
  return pen.write(withPublishers(compared, publishers), { ...small, y });
}

/** Any other figure: label, value with its right end where all have it, and beside it what it is made of. */
function drawRow(pen: Pen, figure: Figure, y: number): number {
  const { label, value, isKnown, sure, interval, made, standing, compared, publishers } = figure;
  const width = WIDTH - PAD - DETAILS;
  const colour = isKnown ? PALETTE.ink : PALETTE.muted;
  const labelEnd = pen.write(label, { x: PAD, y: y + 1, width: LABEL, type: TYPE.label, colour: PALETTE.text });
  const valueEnd = pen.write(value, {
    x: VALUE_END,
    y,
    width: VALUE_END - PAD - LABEL,
    type: TYPE.figure,
    colour,
    align: 'right',
  });
  drawSign(pen, sure, SIGN, y + 3);
  const small = { x: DETAILS, width, type: TYPE.small, colour: PALETTE.muted };
  const madeEnd = pen.write([interval, made].filter(Boolean).join(' · '), { ...small, y: y + 2 });
  const against = { x: DETAILS, y: madeEnd, width };
  const end = drawCompared(pen, standing, withPublishers(compared, publishers), against);
  return Math.max(labelEnd, valueEnd, end);
}

const withPublishers = (compared: string, publishers: readonly string[]): string =>
  publishers.length > 0 ? `${compared} · ${publishers.join(', ')}` : compared;
