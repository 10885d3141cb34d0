import type { Page } from 'playwright-core';
import type { Extension } from '../browser/launch';
import { type Overlay, overlayOf } from '../browser/overlay';

/** A page that is looked at while it does its worst. */
export interface Visit {
  page: Page;
  overlay: Overlay;
  /** All that went wrong in it, as its own error handlers and the browser tell it. */
  thrown(): Promise<string[]>;
}

/** Opens a page and waits for what the card has to show; without `shows`, for the page alone. `prepare` comes before it. */
export async function visit(
  extension: Extension,
  url: string,
  shows?: RegExp,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await extension.context.newPage();
  await prepare?.(page);
  const outside: string[] = [];
  page.on('pageerror', (error) => outside.push(String(error)));
  await page.addInitScript(() => {
    const heard: string[] = [];
    const hear = heard.push.bind(heard);
    Object.assign(window, { heard });
    window.addEventListener('error', (event) => hear(event.message));
    window.addEventListener('unhandledrejection', (event) => hear(String(event.reason)));
    document.addEventListener('securitypolicyviolation', (event) => hear(event.violatedDirective));
  });
  await page.goto(url);
  const overlay = await overlayOf(page);
  if (shows) await overlay.waitFor(shows);
  return {
    page,
    overlay,
    thrown: async () => [...outside, ...(await page.evaluate(() => (window as unknown as { heard: string[] }).heard))],
  };
}

/** Has the site's own script go to another of its pages, without a load. */
export const goSoftly = (page: Page, url: string): Promise<void> =>
  page.evaluate(
    (path) => (window as unknown as { goSoftly(path: string): void }).goSoftly(path),
    new URL(url).pathname,
  );
