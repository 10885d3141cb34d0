import type { Browser, Page } from 'puppeteer-core';

/** WebDriver BiDi as it is spoken, for what puppeteer has no words for: closed shadow roots, requests of the whole browser. */
export interface Bidi {
  /** Sends a command. @throws with the browser's words where it is refused. */
  send<R>(method: string, params: object): Promise<R>;
  on<E>(event: string, handler: (event: E) => void): void;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, handler: (event: never) => void): void;
}

/** The connection that puppeteer holds: Firefox takes one session only. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Connection };
  return {
    send: async <R>(method: string, params: object) => (await connection.send(method, params)).result as R,
    on: (event, handler) => connection.on(event, handler as (event: never) => void),
  };
}

/** The page's id in BiDi, its "browsing context". */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
