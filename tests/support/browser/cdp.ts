import type { CDPSession, Page } from 'playwright-core';

/** The world in which the extension's content scripts of one page run. */
export interface IsolatedWorld {
  /** Runs a function there with one JSON argument, as the reader's own code would. */
  run<A, R>(body: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** Looks into the world of the extension's content scripts. @throws where the page has none of them. */
export async function isolatedWorldOf(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const cdp = await page.context().newCDPSession(page);
  const contextId = await contextOf(cdp, `chrome-extension://${extensionId}`);
  return {
    async run(body, argument) {
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: String(body),
        arguments: [{ value: argument }],
        executionContextId: contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

async function contextOf(cdp: CDPSession, origin: string): Promise<number> {
  const found: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => found.push(context));
  // The browser tells of all contexts that there are before it answers.
  await cdp.send('Runtime.enable');
  const own = found.find((context) => context.origin === origin);
  if (!own) throw new Error(`No content script of ${origin} on this page.`);
  return own.id;
}

/** What a content script of this page is answered by the background worker. */
export const askFrom = (world: IsolatedWorld, type: string, payload: unknown): Promise<unknown> =>
  world.run(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { type, payload },
  );
