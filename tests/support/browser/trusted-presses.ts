import type { CDPSession } from 'playwright-core';

const WORLD = 'creator-gauge-watch';
const BINDING = 'creatorGaugeWatch';

/** What an own page refused to load or run, and when a real key or button went down; told from a world of their own. */
export interface Heard {
  onPress(): void;
  /** A request or script in one of the extension's pages, or by them, that its policy refused. */
  onRefused(what: string): void;
}

/** Listens in all documents that the page will load, where neither the page nor the extension can see or stop it. */
export async function hearPresses(cdp: CDPSession, origin: string, { onPress, onRefused }: Heard): Promise<void> {
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== BINDING) return;
    if (payload === 'press') onPress();
    else onRefused(payload);
  });
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: WORLD,
    runImmediately: true,
    source: `(${listen})(${JSON.stringify(BINDING)}, ${JSON.stringify(origin)})`,
  });
}

/** Runs in the page, in a world of its own. */
const listen = String(function listenThere(binding: string, origin: string) {
  const say = (globalThis as unknown as Record<string, (text: string) => void>)[binding];
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, (event) => event.isTrusted && say?.('press'), { capture: true });
  if (location.origin !== origin) return;
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI }) => say?.(`${location.href}: ${effectiveDirective} ${blockedURI}`),
    { capture: true },
  );
});
