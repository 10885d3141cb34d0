// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createGuestRoot } from '@/lib/content/guest-root';

/** A context as far as the root needs one. */
function context() {
  const gone = new AbortController();
  const ctx = { onInvalidated: (run: () => void) => gone.signal.addEventListener('abort', run) };
  return { ctx: ctx as unknown as ContentScriptContext, invalidate: () => gone.abort() };
}

function guest() {
  const { ctx, invalidate } = context();
  const empty = vi.fn();
  const button = document.createElement('button');
  const fill = vi.fn((body: HTMLElement) => {
    body.append(button);
    return empty;
  });
  return { ...createGuestRoot(ctx, { name: 'test', css: 'b { color: red }', fill }), invalidate, empty, fill, button };
}

afterEach(() => {
  for (const host of document.querySelectorAll('[data-creator-gauge]')) host.remove();
});

it('stands beside the body, is closed to the page, and carries its own style and reset', () => {
  const { host, root, show } = guest();
  expect(host.isConnected).toBe(false);
  show();
  expect(host.parentElement).toBe(document.documentElement);
  expect(host.shadowRoot).toBeNull();
  expect(root.querySelector('style')?.textContent).toMatch(/all: initial.*b \{ color: red \}/);
});

it('has no name that a page could have defined an element for', () => {
  expect(guest().host.localName).not.toContain('-');
});

it('is filled once while it is shown, and emptied when it is hidden', () => {
  const { host, show, hide, fill, empty } = guest();
  show();
  show();
  expect(fill).toHaveBeenCalledTimes(1);
  hide();
  hide();
  expect(empty).toHaveBeenCalledTimes(1);
  expect(host.isConnected).toBe(false);
  show();
  expect(fill).toHaveBeenCalledTimes(2);
});

it('leaves with the extension', () => {
  const { host, show, invalidate, empty } = guest();
  show();
  invalidate();
  expect(host.isConnected).toBe(false);
  expect(empty).toHaveBeenCalledTimes(1);
});

it('keeps what is typed in it from the page', () => {
  const { show, button } = guest();
  show();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
  document.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
});
