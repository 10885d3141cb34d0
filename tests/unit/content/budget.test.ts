import { expect, it } from 'vitest';
import { createBudget } from '@/lib/content/budget';

it('lets a burst through, then no more than its rate, and never saves up more than the burst', () => {
  const budget = createBudget(3, 1);
  expect([1, 2, 3, 4].map(() => budget.take(1, 0))).toEqual([true, true, true, false]);
  expect(budget.take(1, 999)).toBe(false);
  expect(budget.take(1, 2_000)).toBe(true);
  expect([1, 2, 3, 4].map(() => budget.take(1, 1e9))).toEqual([true, true, true, false]);
});

it('is not filled by a clock that goes back', () => {
  const budget = createBudget(1, 1);
  expect(budget.take(1, 5_000)).toBe(true);
  expect(budget.take(1, 0)).toBe(false);
});
