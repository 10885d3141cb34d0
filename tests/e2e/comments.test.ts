import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase } from '@/lib/db/database';
import type { CommentRow } from '@/lib/model/sentiment';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { commentAnswer, SAID_BY, SECRET } from '../support/sites/comment-answer';
import { youtubeId } from '../support/sites/creator';
import { OSKAR, profileUrl } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
});
afterAll(() => extension?.close());

/** Every table that there is, so that a new one is looked into as well. */
const tableNames = (): string[] => {
  const names = createDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }).tables.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(20);
  return names;
};

it('comments under an opened video fill the section; neither their words nor their authors are anywhere', async () => {
  const { context } = extension;
  const videoId = youtubeId(OSKAR, 1);
  await context.route(/youtubei\/v1\/next\?comments/, (route) => route.fulfill({ json: commentAnswer(videoId) }));
  const page = await context.newPage();
  await page.goto(profileUrl(OSKAR));
  const own = await extension.open('popup.html');
  await expect.poll(async () => (await rowsOf(own, 'profiles')).length, { timeout: 15_000 }).toBeGreaterThan(0);
  await page.goto(`https://www.youtube.com/watch?v=${videoId}`);
  await page.waitForTimeout(1_500);
  await page.evaluate(() => fetch('/youtubei/v1/next?comments', { method: 'POST' }).then((got) => got.text()));

  const kept = () => rowsOf<CommentRow>(own, 'comments');
  await expect.poll(async () => (await kept()).length, { timeout: 15_000 }).toBe(SAID_BY);
  expect((await kept()).every(({ label, language }) => label === 'positive' && language === 'en')).toBe(true);

  const desk = await extension.open(`desk.html?profile=youtube:${OSKAR.id}`);
  const card = desk.getByRole('region', { name: /Comments seen/ });
  await card.waitFor({ timeout: 15_000 });
  expect(await card.textContent()).toMatch(/24 positive.*leaning positive, \+80 to \+100/);

  const tables = await Promise.all(tableNames().map((name) => rowsOf(own, name)));
  expect(JSON.stringify(tables)).toContain(OSKAR.handle);
  for (const word of SECRET) expect(JSON.stringify(tables)).not.toContain(word);
}, 90_000);
