import type { Page } from 'playwright-core';

/** Has the page ask its own endpoint, by fetch and by XHR, and be answered with `body`; digests of what it got. */
export async function askFor(page: Page, path: string, body: string): Promise<{ fetch: string; xhr: string }> {
  await page.unroute(/hostile=/);
  await page.route(/hostile=/, (route) => route.fulfill({ contentType: 'application/json; charset=utf-8', body }));
  return page.evaluate(async (url) => {
    const digest = async (bytes: ArrayBuffer) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const asked = (type: XMLHttpRequestResponseType) =>
      new Promise<XMLHttpRequest>((resolve, reject) => {
        const xhr = new XMLHttpRequest();
        xhr.open('GET', url);
        xhr.responseType = type;
        xhr.onload = () => resolve(xhr);
        xhr.onerror = () => reject(new Error('no answer'));
        xhr.send();
      });
    const fetched = await digest(await (await fetch(url)).arrayBuffer());
    await asked('json');
    const { responseText } = await asked('text');
    return { fetch: fetched, xhr: await digest(new TextEncoder().encode(responseText).buffer as ArrayBuffer) };
  }, `${path}?hostile=1`);
}
