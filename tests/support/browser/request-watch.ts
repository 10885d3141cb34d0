import type { BrowserContext, CDPSession, Page, Request, Response } from 'playwright-core';
import { hearPresses } from './trusted-presses';
import { isOurs, leaves } from './whose-request';

export interface RequestWatch {
  /** What the extension asked for although it asks for nothing, one line each; empty where the promise was kept. */
  found(): string[];
}

/** A press opens a page within this time (ms), on a busy machine as well; a tab may hear of the page before of the press. */
const AFTER_A_PRESS = 10_000;
const HEARD_LATE = 1_000;

/**
 * Watches all that the browser asks for, in every tab and the extension's worker: the extension makes no request but to
 * open a page, in a tab of its own or in place of the one that is there, after a real press of key or button.
 */
export async function watchRequests(context: BrowserContext, id: string): Promise<RequestWatch> {
  const origin = `chrome-extension://${id}`;
  const requests: string[] = [];
  const presses: number[] = [];
  const openings: { at: number; url: string }[] = [];
  const ready = new WeakMap<Page, Promise<void>>();

  context.on('request', (request) => {
    if (!leaves(request.url())) return;
    if (request.serviceWorker()) requests.push(`the worker: ${request.url()}`);
    else if (isOfNewTab(request)) openings.push({ at: Date.now(), url: request.url() });
  });
  context.on('page', (page) => void begin(page));
  await Promise.all(context.pages().map(begin));
  const newPage = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await newPage();
    await begin(page);
    return page;
  };

  return {
    found: () => [
      ...requests,
      ...openings
        .filter(({ at }) => !presses.some((press) => at > press - HEARD_LATE && at < press + AFTER_A_PRESS))
        .map(({ url }) => `a page opened without a press: ${url}`),
    ],
  };

  function begin(page: Page): Promise<void> {
    const begun = ready.get(page) ?? watchPage(page).catch(unlessClosed(page));
    ready.set(page, begun);
    return begun;
  }

  async function watchPage(page: Page): Promise<void> {
    const isSteered = steeringOf(page);
    const cdp = await context.newCDPSession(page);
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    watchNetwork(cdp, targetInfo.targetId, page, isSteered);
    await cdp.send('Network.enable');
    await hearPresses(cdp, origin, {
      onPress: () => presses.push(Date.now()),
      onRefused: (what) => requests.push(`refused by the policy in ${what}`),
    });
  }

  function watchNetwork(cdp: CDPSession, mainFrame: string, page: Page, isSteered: () => boolean): void {
    const isInMarkup = markupOf(page);
    cdp.on('Network.requestWillBeSent', ({ request: { url }, documentURL, type, frameId, initiator }) => {
      const stack = [...(initiator.stack?.callFrames ?? []), ...(initiator.stack?.parent?.callFrames ?? [])];
      if (type === 'Document' && frameId === mainFrame) {
        const isOfThePage = initiator.type === 'script' && !isOurs({ url, documentUrl: '', stack }, origin);
        if (leaves(url) && !isSteered() && !isOfThePage) openings.push({ at: Date.now(), url });
        return;
      }
      const line = `${documentURL}: ${type} ${url}`;
      if (isOurs({ url, documentUrl: documentURL, stack }, origin)) requests.push(line);
      else if (leaves(url) && type === 'Image' && initiator.type === 'other')
        void isInMarkup(url).then((isThere) => isThere || requests.push(line));
    });
    cdp.on('Network.webSocketCreated', ({ url, initiator }) => {
      const stack = initiator?.stack?.callFrames ?? [];
      if (isOurs({ url, documentUrl: page.url(), stack }, origin)) requests.push(`a socket: ${url}`);
    });
  }
}

/**
 * A picture has no stack, whoever put it in: what the browser gives no reason for is the page's only where its address
 * stands in the markup as the site sent it (pictures that load once they are scrolled to).
 */
function markupOf(page: Page): (url: string) => Promise<boolean> {
  let document: Response | null = null;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && !response.frame().parentFrame()) document = response;
  });
  return async (url) => {
    // Gone with its page, it can't be asked any more, and nothing is said of its pictures.
    const text = await document?.text().catch(() => url);
    const name = new URL(url).pathname.split('/').at(-1) ?? url;
    return text?.includes(name) ?? false;
  };
}

/** Of a tab that was just opened the browser asks for the page before there is a frame to tell of. */
function isOfNewTab(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    request.frame();
    return false;
  } catch {
    return true;
  }
}

/** Whether the test itself is taking the page somewhere, as a user does by the address bar. */
function steeringOf(page: Page): () => boolean {
  let under = 0;
  for (const name of ['goto', 'reload', 'goBack', 'goForward'] as const) {
    const original = page[name].bind(page) as (...given: unknown[]) => Promise<unknown>;
    const steered = async (...given: unknown[]) => {
      under += 1;
      try {
        return await original(...given);
      } finally {
        under -= 1;
      }
    };
    Object.assign(page, { [name]: steered });
  }
  return () => under > 0;
}

/** A tab may be gone before it could be watched; anything else that goes wrong is told. */
const unlessClosed =
  (page: Page) =>
  (error: unknown): void => {
    if (!page.isClosed() && !/closed|detached|not attached/i.test(String(error))) throw error;
  };
