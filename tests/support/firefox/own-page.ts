import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/** What a user reads on a page of ours, in one line. */
export const textOf = (page: Page, selector = '#root'): Promise<string> =>
  page.evaluate((at) => {
    const root = document.querySelector(at);
    const walker = document.createTreeWalker(root ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  }, selector);

/** Waits until the page says so. @throws with the last text seen. */
export async function waitForText(page: Page, pattern: RegExp, selector = '#root'): Promise<string> {
  let seen = '';
  const look = async () => {
    seen = await textOf(page, selector);
    return pattern.test(seen) ? seen : null;
  };
  return until(`${pattern}`, look).catch((error: Error) => {
    throw new Error(`${error.message}. It shows: ${seen || '(nothing)'}`);
  });
}

/** Presses the button of this name, a count behind it or not, with the mouse, once it stands still. (Puppeteer's own locators lose a page that loaded anew.) */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  let before = '';
  const [x, y] = await until(`a button "${name}" that stands still`, async () => {
    const place = await page.evaluate((wanted) => {
      const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
      const isMeant = (name: string) => name === wanted || name.replace(/ \d+$/, '') === wanted;
      const button = [...document.querySelectorAll('button')].find((one) => isMeant(nameOf(one)));
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box ? JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]) : '';
    }, name);
    const isStill = place !== '' && place === before;
    before = place;
    return isStill ? (JSON.parse(place) as [number, number]) : null;
  });
  await page.mouse.click(x, y);
}

/** Types into the field with this label, as a user who leaves it afterwards. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await page.bringToFront();
  const field = await fieldOf(page, label);
  await field.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Chooses an option of the list with this label. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  await (await fieldOf(page, label)).select(value);
}

/** The control with this label. By the page's own labels: Firefox's accessible names of wrapped controls hold more than the label. */
const fieldOf = (page: Page, label: string): Promise<ElementHandle> =>
  until(`the field ${label}`, async () => {
    const found = await page.evaluateHandle((name) => {
      const controls = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
      const ownText = (of: Element) =>
        [...of.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
          .join('')
          .trim();
      return [...controls].find((control) => [...(control.labels ?? [])].some((one) => ownText(one) === name)) ?? null;
    }, label);
    return found.asElement() as ElementHandle | null;
  });

/** Loads the page anew, as a user does. (BiDi's own reload never tells of its end for a page of an extension.) */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await until('the page after its reload', () =>
    page.evaluate(() => ('isOld' in globalThis ? null : document.querySelector('#root > *') && true)).catch(() => null),
  );
}
