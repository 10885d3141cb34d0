import { expect, it } from 'vitest';
import { theilSen, theilSenInterval } from '@/lib/stats/theil-sen';

it('is the slope of points on a line', () => {
  expect(theilSen([0, 1, 4, 9].map((x) => ({ x, y: 100 + 3 * x })))).toBe(3);
});

it('is the median of the slopes between all pairs', () => {
  // (0,0) (1,1) (2,5) (3,3): slopes 1, 2.5, 1, 4, 1, −2; sorted −2, 1, 1, 1, 2.5, 4: the middle is 1.
  const points = [0, 1, 5, 3].map((y, x) => ({ x, y }));
  expect(theilSen(points)).toBe(1);
});

it('is not moved by one day that stands out', () => {
  const points = [10, 20, 30, 4_000, 50].map((y, x) => ({ x, y }));
  expect(theilSen(points)).toBe(10);
});

it('needs two different moments', () => {
  expect(theilSen([])).toBeNull();
  expect(theilSen([{ x: 1, y: 5 }])).toBeNull();
  expect(
    theilSen([
      { x: 1, y: 5 },
      { x: 1, y: 9 },
    ]),
  ).toBeNull();
});

it('of heights that are ranges is a range that holds every slope that they can mean', () => {
  const at = (x: number, y: number) => ({ x, y: { value: y, low: y - 1, high: y + 1 } });
  // 10, 14, 18: all slopes are 4. Each rise can be 2 less or 2 more: 2, 3 (over two steps), 2 and 6, 5, 6.
  expect(theilSenInterval([at(0, 10), at(1, 14), at(2, 18)])).toEqual({ value: 4, low: 2, high: 6 });
  expect(theilSenInterval([at(2, 18), at(0, 10), at(1, 14)])).toEqual({ value: 4, low: 2, high: 6 });
  expect(theilSenInterval([at(1, 14)])).toBeNull();
});
