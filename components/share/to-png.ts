import { paint, SCALE } from '@/lib/share/paint';
import { fontOf } from '@/lib/share/palette';
import type { Drawing, Measure } from '@/lib/share/pen';

/**
 * A drawing as a PNG. Drawn by our own hand: what turns a page into a picture fetches its styles and fonts.
 * @param draw lays out the drawing with the widths that the canvas measures
 * @throws where the browser has no canvas to draw on, or can't make a picture of this size
 */
export async function toPng(draw: (measure: Measure) => Drawing): Promise<Blob> {
  const ruler = contextOf(new OffscreenCanvas(1, 1));
  const drawing = draw((text, type) => {
    ruler.font = fontOf(type);
    return ruler.measureText(text).width;
  });
  const canvas = new OffscreenCanvas(drawing.width * SCALE, drawing.height * SCALE);
  paint(drawing, contextOf(canvas));
  return canvas.convertToBlob({ type: 'image/png' });
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  return context;
}
