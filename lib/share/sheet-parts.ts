import { PALETTE, TYPE } from './palette';
import { drawBrand, drawStanding, standingWidth } from './parts';
import type { Pen } from './pen';
import type { FigureStanding } from './sheet';

interface Foot {
  notes: readonly string[];
  brand: string;
  /** Where the figures can be seen; of a comparison there is no one place. */
  url?: string;
}

/** A hairline. */
export const drawRule = (pen: Pen, x: number, y: number, width: number): void =>
  pen.box({ x, y: y - 0.5, width, height: 1, radius: 0, fill: PALETTE.line });

/** The notes and the product's name, with the room below. @returns the height of the whole picture */
export function drawFoot(pen: Pen, { notes, brand, url }: Foot, at: { x: number; y: number; width: number }): number {
  const { x, width } = at;
  drawRule(pen, x, at.y, width);
  let y = at.y + 14;
  for (const note of notes) y = pen.write(note, { x, y, width, type: TYPE.small, colour: PALETTE.muted });
  y += 12;
  drawBrand(pen, brand, x, y);
  const link = {
    x: x + width,
    y,
    width: width - 160,
    type: TYPE.small,
    colour: PALETTE.muted,
    align: 'right',
  } as const;
  const end = pen.write(url?.replace(/^https:\/\/(www\.)?|\/$/g, '') ?? '', link);
  return Math.ceil(Math.max(y + 16, end) + 32);
}

/** The verdict, and beside it, or below where it does not fit, what the figure is compared with. @returns the next line */
export function drawCompared(
  pen: Pen,
  standing: FigureStanding | null,
  compared: string,
  at: { x: number; y: number; width: number },
): number {
  const { x, y, width } = at;
  const small = { x, width, type: TYPE.small, colour: PALETTE.muted };
  if (!standing) return pen.write(compared, { ...small, y });
  drawStanding(pen, standing, x, y + 3);
  const chip = standingWidth(pen, standing) + 8;
  const isBeside = chip + pen.measure(compared, TYPE.small) <= width;
  if (isBeside) pen.write(compared, { ...small, x: x + chip, width: width - chip, y: y + 3 });
  return isBeside ? y + 21 : pen.write(compared, { ...small, y: y + 21 });
}
