import type { Page } from 'playwright-core';
import { FROM_TAP } from '@/lib/page-world/wire';

/** Has the page keep all that our tap says in it, as any script of its own can. */
export const recordTap = (page: Page): Promise<unknown> =>
  page.addInitScript((event) => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    document.addEventListener(event, (heard) => said.push((heard as CustomEvent<unknown>).detail));
  }, FROM_TAP);

/** The responses that the tap has handed over so far. */
export const taken = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...new Set((window as unknown as { said: string[] }).said)].filter((text) => text?.includes?.('\n')),
  );
