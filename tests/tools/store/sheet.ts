import type { Page } from 'playwright-core';

/**
 * One picture at the stores' size; or a page and the side panel beside it, as the browser shows them: no browser lets its own
 * panel be photographed.
 */
export async function drawOn(sheet: Page, pictures: readonly Buffer[]): Promise<Buffer> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await sheet.setContent(`
    <style>
      body { margin: 0; display: flex; width: 1280px; height: 800px; background: #fff }
      img { display: block } img + img { border-left: 1px solid #cfd4da } img:only-child { width: 1280px; height: 800px }
    </style>
    ${images.join('')}`);
  await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return sheet.screenshot();
}
