import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeDots } from '@/components/why/place-dots';

const posts = (...values: number[]) => values.map((value, index) => ({ postId: `p${index}`, value }));

it('the line goes from zero to the highest, and the figure stands in its place', () => {
  const { dots, end, marker } = placeDots(posts(1, 2, 4), 2, 100, 8);
  expect(dots.map(({ x }) => x)).toEqual([25, 50, 100]);
  expect([end, marker]).toEqual([4, 50]);
});

it('posts that are alike stand on each other, and none covers another', () => {
  expect(placeDots(posts(2, 2, 2, 4), 2, 100, 8).dots.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (values, value) => {
        const { dots, rows, marker } = placeDots(posts(...values), value, 300, 9);
        expect(dots).toHaveLength(values.length);
        for (const x of [marker, ...dots.map((dot) => dot.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(300);
        }
        for (const dot of dots) {
          expect(dot.row).toBeLessThan(rows);
          const near = dots.filter((other) => other !== dot && other.row === dot.row && Math.abs(other.x - dot.x) < 9);
          expect(near).toEqual([]);
        }
      },
    ),
  );
});

it('figures below zero have their place too', () => {
  expect(placeDots(posts(-1, 1), 0, 100, 8).dots.map(({ x }) => x)).toEqual([0, 100]);
});
