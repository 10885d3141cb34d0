import { fontOf, PALETTE } from './palette';
import type { Drawing, Mark } from './pen';

/** Device pixels per px: sharp on a slide. */
export const SCALE = 2;

/** As much of a 2D context as is needed here. */
export type Canvas2D = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'scale'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'roundRect'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
>;

/** Paints a drawing on a canvas of `SCALE` times its size. */
export function paint({ width, height, marks }: Drawing, context: Canvas2D): void {
  context.scale(SCALE, SCALE);
  context.fillStyle = PALETTE.surface;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'alphabetic';
  for (const mark of marks) paintMark(mark, context);
}

function paintMark(mark: Mark, context: Canvas2D): void {
  switch (mark.kind) {
    case 'text': {
      const { text, x, y, type, colour, align } = mark;
      context.font = fontOf(type);
      context.textAlign = align;
      context.fillStyle = colour;
      // The capitals stand in the middle of the line.
      context.fillText(text, x, y + type.line / 2 + type.size * 0.36);
      return;
    }
    case 'box': {
      const { x, y, width, height, radius, fill, stroke } = mark;
      // A stroke lies within the box, as a border does.
      const inset = stroke ? 0.5 : 0;
      context.beginPath();
      context.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, Math.max(0, radius - inset));
      if (fill) {
        context.fillStyle = fill;
        context.fill();
      }
      if (stroke) {
        context.strokeStyle = stroke;
        context.lineWidth = 1;
        context.stroke();
      }
      return;
    }
    case 'shape': {
      context.beginPath();
      mark.points.forEach(([x, y], index) => {
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      });
      context.closePath();
      context.fillStyle = mark.fill;
      context.fill();
    }
  }
}
