// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { guardKeys } from '@/lib/content/key-guard';
import { passKey } from '@/lib/content/overlay-keys';
import { resetSharedWorld } from '@/lib/content/shared-world';

const stop = new AbortController();
afterEach(() => document.documentElement.replaceChildren(document.body));

const press = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });

function overlayWithButton() {
  const host = document.documentElement.appendChild(document.createElement('our-overlay'));
  const root = host.attachShadow({ mode: 'closed' });
  const button = root.appendChild(document.createElement('button'));
  return { host, root, button };
}

it('keeps keys pressed in the overlay from the page, and those pressed in the page from the overlay', () => {
  const world = resetSharedWorld();
  const byUser = new WeakSet<Event>();
  const user = (key: string) => {
    const event = press(key);
    byUser.add(event);
    return event;
  };
  guardKeys(window, world, stop.signal, (event) => byUser.has(event));
  const page = vi.fn();
  window.addEventListener('keydown', page, { capture: true, signal: stop.signal });
  const { host, button } = overlayWithButton();
  const onKey = vi.fn();
  world.overlay = { onSurface: () => {}, onView: () => {}, onKey, host: () => host };

  document.body.dispatchEvent(user('s'));
  expect([page.mock.calls.length, onKey.mock.calls.length]).toEqual([1, 0]);

  button.focus();
  expect(document.activeElement).toBe(host);
  host.dispatchEvent(user('s'));
  expect([page.mock.calls.length, onKey.mock.calls.length]).toEqual([1, 1]);

  host.dispatchEvent(press('s'));
  expect([page.mock.calls.length, onKey.mock.calls.length]).toEqual([2, 1]);
  stop.abort();
});

it('runs S, M, X, C, N and Escape in the overlay, once our own controls have passed on them', () => {
  const { root, button } = overlayWithButton();
  button.focus();
  const keys = { s: vi.fn(), m: vi.fn(), x: vi.fn(), c: vi.fn(), n: vi.fn(), escape: vi.fn() };
  const ours = new WeakSet<Event>();
  for (const key of ['S', 'm', 'X', 'c', 'n', 'Escape', 'y', 'Enter']) passKey(press(key), root, ours, keys);
  expect(Object.values(keys).map((run) => run.mock.calls.length)).toEqual([1, 1, 1, 1, 1, 1]);

  button.addEventListener('keydown', (event) => {
    expect(ours.has(event)).toBe(true);
    event.preventDefault();
  });
  const refused = press('Escape');
  passKey(refused, root, ours, keys);
  expect(keys.escape).toHaveBeenCalledTimes(1);
  expect(refused.defaultPrevented).toBe(true);
});
