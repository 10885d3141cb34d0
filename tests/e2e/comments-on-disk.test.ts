import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type OnDisk, readRaw } from '../support/browser/raw-database';
import { commentAnswer, SAID_BY, SECRET } from '../support/sites/comment-answer';
import { youtubeId } from '../support/sites/creator';
import { OSKAR, profileUrl } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

/** Words put into the database in each way in which a text may lie there: each has to be found, or nothing is shown. */
const DECOYS = {
  short: 'decoyalpha',
  'among letters of two bytes': 'decoybeta',
  'packed by the browser': 'decoygamma',
  'in a key': 'decoydelta',
  'moved to a table': 'decoyepsilon',
};

let extension: Extension;
const folder = mkdtempSync(join(tmpdir(), 'creator-gauge-'));
beforeAll(async () => {
  extension = await launchExtension({ userDataDir: folder });
  await serveSites(extension.context, Date.now());
});
afterAll(async () => {
  await extension?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a video and scrolls to what the audience said, as the site brings it. */
async function readComments(own: Page): Promise<void> {
  const videoId = youtubeId(OSKAR, 1);
  await extension.context.route(/youtubei\/v1\/next\?comments/, (route) =>
    route.fulfill({ json: commentAnswer(videoId) }),
  );
  const page = await extension.context.newPage();
  await page.goto(profileUrl(OSKAR));
  await expect.poll(async () => (await rowsOf(own, 'profiles')).length, { timeout: 15_000 }).toBeGreaterThan(0);
  await page.goto(`https://www.youtube.com/watch?v=${videoId}`);
  await page.waitForTimeout(1_500);
  await page.evaluate(() => fetch('/youtubei/v1/next?comments', { method: 'POST' }).then((got) => got.text()));
  await expect.poll(async () => (await rowsOf(own, 'comments')).length, { timeout: 15_000 }).toBe(SAID_BY);
}

/** Rows beside those of the comments; six megabytes of them, so that the database moves the first from its log to a table. */
const putDecoys = (own: Page): Promise<void> =>
  own.evaluate(async (words) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('creator-gauge');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const put = (rows: Record<string, unknown>[]) =>
      new Promise<void>((resolve, reject) => {
        const change = db.transaction('comments', 'readwrite');
        for (const row of rows) change.objectStore('comments').put({ profileKey: 'nobody', ...row });
        change.oncomplete = () => resolve();
        change.onabort = () => reject(change.error);
      });
    // Halves of the word first, again and again: packed, the word itself is two references to them.
    const packable = (word: string, times: number) =>
      `${`${word.slice(0, 5)}, ${word.slice(5)}. `.repeat(times)}${word}`;
    await put([{ hash: 'e', text: packable(words['moved to a table'], 40) }]);
    // Chance letters, which can't be packed: as many bytes are written.
    const noise = () =>
      String.fromCharCode(...crypto.getRandomValues(new Uint8Array(4_000)).map((byte) => 32 + (byte % 90)));
    for (let part = 0; part < 15; part++)
      await put(Array.from({ length: 100 }, (_, index) => ({ hash: `noise${part}.${index}`, text: noise() })));
    await put([
      { hash: 'a', text: words.short },
      { hash: 'b', text: `日本語 ${words['among letters of two bytes']}` },
      { hash: 'c', text: packable(words['packed by the browser'], 8_000) },
      { hash: words['in a key'] },
    ]);
    db.close();
  }, DECOYS);

it('what was said under a video, by whom, and its id: nowhere in the files of the database', async () => {
  const own = await extension.open('popup.html');
  await readComments(own);
  await putDecoys(own);
  await extension.close();

  const disk: OnDisk = readRaw(folder, extension.id);
  expect(disk.files.filter((path) => /\.leveldb.\d+\.ldb$/.test(path)).length).toBeGreaterThan(0);
  expect(disk.files.filter((path) => /\.leveldb.\d+\.log$/.test(path)).length).toBeGreaterThan(0);
  for (const [how, word] of Object.entries(DECOYS)) expect(disk.find(word), how).not.toEqual([]);
  expect(disk.find(DECOYS['moved to a table']).join()).toMatch(/\.ldb/);
  // The creator's own handle is there: the profile was kept, in the same files.
  expect(disk.find(OSKAR.handle)).not.toEqual([]);

  for (const word of SECRET) expect(disk.find(word), word).toEqual([]);
}, 120_000);
