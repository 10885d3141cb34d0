/** What all charts have in common: their height, px, the room around them, and axes in the kit's colours. */
export const HEIGHT = 200;
export const MARGIN = { top: 12, right: 12, bottom: 0, left: 0 };

const TICK = { fontSize: 11, fill: 'var(--cg-muted)' };

export const ACROSS = {
  type: 'number',
  tick: TICK,
  tickLine: false,
  stroke: 'var(--cg-line-strong)',
  minTickGap: 16,
  padding: { left: 8, right: 8 },
} as const;

export const UP = { type: 'number', tick: TICK, tickLine: false, axisLine: false, width: 56 } as const;
