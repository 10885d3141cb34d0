import { describe, expect, it } from 'vitest';
import { findAnchor } from '@/lib/content/anchors';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const windowWith = (width: number, height: number, ...boxes: Box[]) => ({
  width,
  height,
  isFree: (x: number, y: number) =>
    !boxes.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
});

describe('where the overlay fits', () => {
  it('the card in a wide right gutter', () => {
    const page = windowWith(1680, 1000, { left: 300, top: 0, right: 1300, bottom: 1000 });
    expect(findAnchor(page)).toEqual({ room: 'card', side: 'right', bottom: 16 });
  });

  it('the card below a header that goes across', () => {
    const page = windowWith(1680, 1000, { left: 0, top: 0, right: 1680, bottom: 64 });
    expect(findAnchor(page).room).toBe('card');
  });

  it('the pill in a narrow gutter', () => {
    const page = windowWith(1440, 900, { left: 240, top: 0, right: 1230, bottom: 900 });
    expect(findAnchor(page)).toEqual({ room: 'pill', side: 'right', bottom: 16 });
  });

  it('the pill at the foot of a left rail where content goes to the right edge', () => {
    const page = windowWith(1440, 900, { left: 220, top: 0, right: 1440, bottom: 900 });
    expect(findAnchor(page)).toEqual({ room: 'pill', side: 'left', bottom: 16 });
  });

  it('the icon above the site’s own button at the foot', () => {
    const grid = { left: 0, top: 0, right: 1380, bottom: 900 };
    const button = { left: 1380, top: 830, right: 1440, bottom: 900 };
    const { room, side, bottom } = findAnchor(windowWith(1440, 900, grid, button));
    expect({ room, side }).toEqual({ room: 'icon', side: 'right' });
    expect(900 - bottom).toBeLessThan(830);
  });

  it('the icon at the foot where all is covered', () => {
    const page = windowWith(800, 600, { left: 0, top: 0, right: 800, bottom: 600 });
    expect(findAnchor(page)).toEqual({ room: 'icon', side: 'right', bottom: 16 });
  });
});
