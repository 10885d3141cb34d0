import type { Page } from 'playwright-core';

/** What a press of the keyboard would go to: its role or tag, and its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return '';
    const labels = (at as HTMLInputElement).labels;
    const label = labels?.[0]?.textContent ?? '';
    return (at.getAttribute('aria-label') ?? (label || at.textContent) ?? '').replace(/\s+/g, ' ').trim();
  });

/** Goes to a control with Tab alone. @throws with what was passed, where it is not among the next `most` stops. */
export async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`Tab never came to ${name}. It passed: ${passed.join(' | ')}`);
}

/** Goes to a control and presses it. */
export async function pressBy(page: Page, name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Where the focus is: its name, whether it stands on the screen, and whether a ring is drawn around it. */
export interface Focus {
  /** Empty: it is lost, and the next Tab begins at the top of the page. */
  name: string;
  isSeen: boolean;
  hasRing: boolean;
}

export async function focusOf(page: Page): Promise<Focus> {
  const name = await focused(page);
  const shown = await page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at) return { isSeen: false, hasRing: false };
    const box = at.getBoundingClientRect();
    const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    return { isSeen, hasRing: hasOutline || boxShadow !== 'none' };
  });
  return { name, ...shown };
}
