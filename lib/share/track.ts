import { PALETTE } from './palette';
import type { Pen } from './pen';
import type { Track, TrackLook } from './sheet';

const MARKER: Record<TrackLook, string> = {
  good: PALETTE['good-mark'],
  weak: PALETTE['weak-mark'],
  even: PALETTE['even-mark'],
};

/** A benchmark band as on screen, 12 px high: block and notch, or ticks of published figures; and where the figure stands. */
export function drawTrack(pen: Pen, track: Track, x: number, y: number, width: number): void {
  const at = (percent: number) => x + (width * percent) / 100;
  const middle = y + 6;
  if (track.kind === 'points') {
    pen.box({ x, y: middle - 1, width, height: 2, radius: 1, fill: PALETTE['band-track'] });
    for (const tick of track.ticks)
      pen.box({ x: at(tick) - 1, y: y + 1, width: 2, height: 10, radius: 0, fill: PALETTE['band-range'] });
    drawMarker(pen, at(track.marker), middle, PALETTE['even-mark'], false);
    return;
  }
  for (const [from, to] of [
    [0, 29],
    [66, 100],
  ] as const)
    pen.box({
      x: at(from),
      y: middle - 1,
      width: at(to) - at(from),
      height: 2,
      radius: 1,
      fill: PALETTE['band-track'],
    });
  pen.box({ x: at(30), y: y + 3, width: at(65) - at(30), height: 6, radius: 2, fill: PALETTE['band-range'] });
  if (track.median !== null)
    pen.box({ x: at(track.median) - 1, y: y + 3, width: 2, height: 6, radius: 0, fill: PALETTE.surface });
  const colour = MARKER[track.look];
  if (track.off) drawArrow(pen, at(track.marker), middle, track.off === 'high' ? 1 : -1, colour);
  else drawMarker(pen, at(track.marker), middle, colour, track.isHollow);
}

function drawMarker(pen: Pen, x: number, y: number, colour: string, isHollow: boolean): void {
  pen.circle(x, y, 7, { fill: PALETTE.surface });
  pen.circle(x, y, 5, { fill: colour });
  if (isHollow) pen.circle(x, y, 3, { fill: PALETTE.surface });
}

/** Outside the scale. */
function drawArrow(pen: Pen, x: number, y: number, way: 1 | -1, colour: string): void {
  const points = [
    [x - 5 * way, y - 5],
    [x, y - 5],
    [x + 5 * way, y],
    [x, y + 5],
    [x - 5 * way, y + 5],
  ] as const;
  pen.shape(points, colour);
}
