import type { Extension } from '../support/browser/launch';

/**
 * Opens one of the extension's own pages, and tells how long after that `selector` stood in it with a text that matches, ms:
 * to the frame in which it is drawn.
 */
export async function shownAfter(
  { context, id }: Extension,
  path: string,
  selector: string,
  pattern: RegExp,
): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(
    ([wanted, source]) => {
      const text = new RegExp(source);
      const look = () => {
        const found = [...document.querySelectorAll(wanted)].some((element) => text.test(element.textContent ?? ''));
        if (found) Object.assign(window, { shownAt: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [selector, pattern.source] as const,
  );
  await page.goto(`chrome-extension://${id}/${path}`);
  await page.waitForFunction('window.shownAt !== undefined');
  const at = await page.evaluate(() => (window as unknown as { shownAt: number }).shownAt);
  await page.close();
  return at;
}
