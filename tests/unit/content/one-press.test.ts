import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createOnePress } from '@/lib/content/one-press';

it('one press counts until its page is left, nothing comes of it, or ten seconds have gone by', () => {
  const { window } = new JSDOM();
  let now = 1_000;
  const press = createOnePress(window as unknown as Window, () => now);
  expect([press.take(), press.take()]).toEqual([true, false]);
  window.dispatchEvent(new window.Event('pagehide'));
  expect([press.take(), press.take()]).toEqual([true, false]);
  press.release();
  expect([press.take(), press.take()]).toEqual([true, false]);
  now += 9_999;
  expect(press.take()).toBe(false);
  now += 1;
  expect(press.take()).toBe(true);
});
