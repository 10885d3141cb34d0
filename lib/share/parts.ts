import { PALETTE, TYPE } from './palette';
import type { Pen } from './pen';
import type { Face, Figure, FigureStanding } from './sheet';

const GAP = 5;
const GLYPH = 9;
const STANDING_COLOUR: Record<FigureStanding['look'], string> = {
  good: PALETTE.good,
  weak: PALETTE.weak,
  even: PALETTE.even,
  outlined: PALETTE.text,
  none: PALETTE.muted,
};

/** Room that a verdict takes in a line, px. */
export function standingWidth(pen: Pen, { text, glyph, look }: FigureStanding): number {
  return pen.measure(text, TYPE.chip) + (glyph === 'none' ? 0 : GLYPH + GAP) + (look === 'outlined' ? 12 : 0);
}

/** A verdict: glyph for the direction, word, colour only where it is good or bad; outlined where nothing judges. */
export function drawStanding(pen: Pen, standing: FigureStanding, x: number, y: number): void {
  const { text, glyph, look } = standing;
  const colour = STANDING_COLOUR[look];
  const width = standingWidth(pen, standing);
  let at = x;
  if (look === 'outlined') {
    pen.box({ x, y: y - 1, width, height: 18, radius: 4, stroke: PALETTE['line-strong'] });
    at += 6;
  }
  if (glyph !== 'none') {
    drawGlyph(pen, glyph, at, y + 3.5, colour);
    at += GLYPH + GAP;
  }
  // What is one line wide is measured above: it is not wrapped here.
  pen.write(text, { x: at, y, width: Number.POSITIVE_INFINITY, type: TYPE.chip, colour });
}

function drawGlyph(pen: Pen, glyph: 'above' | 'typical' | 'below', x: number, y: number, fill: string): void {
  if (glyph === 'typical') pen.box({ x: x + 0.5, y: y + 3.3, width: 8, height: 2.4, radius: 1.2, fill });
  const [base, tip] = glyph === 'above' ? [8, 1] : [1, 8];
  const points = [
    [x + 4.5, y + tip],
    [x + 8.5, y + base],
    [x + 0.5, y + base],
  ] as const;
  if (glyph !== 'typical') pen.shape(points, fill);
}

/** How sure the counts are, as a sign. @returns its width, px; 0 where there is none */
export function drawSign(pen: Pen, sure: Figure['sure'], x: number, y: number): number {
  if (!sure) return 0;
  const width = Math.max(14, pen.measure(sure.sign, TYPE.sign) + 6);
  const look = sure.isFew ? { stroke: PALETTE.control } : { fill: PALETTE['even-bg'] };
  pen.box({ x, y, width, height: 14, radius: 3, ...look });
  pen.write(sure.sign, { x: x + width / 2, y, width, type: TYPE.sign, colour: PALETTE.text, align: 'center' });
  return width;
}

/** Initials on their hue. */
export function drawFace(pen: Pen, { initials, hue }: Face, x: number, y: number, size: number): void {
  const radius = size / 2;
  pen.circle(x + radius, y + radius, radius, { fill: `oklch(0.925 0.035 ${hue})` });
  const type = { size: size * 0.38, line: size, weight: 600 } as const;
  const colour = `oklch(0.4 0.075 ${hue})`;
  pen.write(initials, { x: x + radius, y, width: Number.POSITIVE_INFINITY, type, colour, align: 'center' });
}

/** The star of what is best beyond doubt, 12 px. */
export function drawStar(pen: Pen, x: number, y: number): void {
  const points = Array.from({ length: 10 }, (_, index): [number, number] => {
    const reach = index % 2 === 0 ? 6.2 : 2.7;
    const angle = (Math.PI * index) / 5 - Math.PI / 2;
    return [x + 6 + reach * Math.cos(angle), y + 6 + reach * Math.sin(angle)];
  });
  pen.shape(points, PALETTE.ink);
}

/** The product's sign and name, 16 px high. */
export function drawBrand(pen: Pen, name: string, x: number, y: number): void {
  const unit = 16 / 20;
  pen.box({ x, y, width: 16, height: 16, radius: 5.5 * unit, fill: PALETTE.plate });
  pen.box({
    x: x + 3.6 * unit,
    y: y + 8 * unit,
    width: 8.6 * unit,
    height: 4 * unit,
    radius: 1.4 * unit,
    fill: PALETTE['on-plate'],
  });
  pen.circle(x + 13.6 * unit, y + 10 * unit, 4.1 * unit, { fill: PALETTE.plate });
  pen.circle(x + 13.6 * unit, y + 10 * unit, 2.8 * unit, { fill: PALETTE.needle });
  pen.write(name, { x: x + 23, y, width: 200, type: { ...TYPE.small, weight: 600 }, colour: PALETTE.text });
}
