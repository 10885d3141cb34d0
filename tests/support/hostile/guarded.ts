import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { attributeOf, type DomNode, descendants, hostOf } from '../browser/dom-tree';
import type { Extension } from '../browser/launch';
import { FOREIGN } from './marked-up';

/** What happened that a text must never make happen. */
export interface Guard {
  happened: string[];
}

/** Hears every dialog and every request for "x" in all pages of the browser. */
export function guard({ context }: Extension): Guard {
  const happened: string[] = [];
  const watch = (page: Page) =>
    page.on('dialog', (dialog) => {
      happened.push(`${page.url()}: ${dialog.type()} ${dialog.message()}`);
      void dialog.dismiss();
    });
  context.pages().forEach(watch);
  context.on('page', watch);
  context.on('request', (request) => {
    if (/\/x$|^data:text\/html/.test(request.url())) happened.push(`asked for ${request.url()}`);
  });
  return { happened };
}

/** One of our own pages holds nothing but its own elements, and has run nothing. @throws where it has. */
export async function expectTextAlone(page: Page): Promise<void> {
  const found = await page.evaluate(
    (selector) => ({
      ran: '__ran' in window,
      foreign: [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 200)),
    }),
    FOREIGN,
  );
  expect(found, page.url()).toEqual({ ran: false, foreign: [] });
}

/** The same of what we laid over a site's page. */
export async function expectTextAloneOver(page: Page): Promise<void> {
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  const cdp = await page.context().newCDPSession(page);
  for (const host of ['overlay', 'badges']) {
    const nodes = [...descendants(await hostOf(cdp, host))];
    expect(nodes.length, host).toBeGreaterThan(1);
    expect(nodes.filter(isForeign).map(({ nodeName }) => nodeName)).toEqual([]);
  }
  await cdp.detach();
}

const isForeign = (node: DomNode): boolean =>
  ['IMG', 'IFRAME', 'SCRIPT'].includes(node.nodeName) ||
  ['onload', 'onerror'].some((name) => attributeOf(node, name) !== null) ||
  /^(javascript|data):/i.test(attributeOf(node, 'href') ?? '');
