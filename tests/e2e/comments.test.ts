import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase } from '@/lib/db/database';
import type { CommentRow } from '@/lib/model/sentiment';
import { commentsPage } from '../fixtures/youtube/watch';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { youtubeId } from '../support/sites/creator';
import { OSKAR, profileUrl } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

const SAID = 'This is wonderful, thank you zanzibarine';
const COUNT = 24;

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

/** What the site answers as the user scrolls to the comments: those of the audience, and one of the channel's own. */
function answer(videoId: string) {
  const entity = (index: number) => ({
    payload: {
      commentEntityPayload: {
        properties: {
          commentId: `UgSecret${index}`,
          content: { content: SAID },
          publishedTime: '2 days ago',
          replyLevel: 0,
        },
        author: { displayName: '@quillonaire', isCreator: index === COUNT },
        toolbar: { likeCountNotliked: '3', likeCountA11y: '3 likes' },
      },
    },
  });
  const mutations = Array.from({ length: COUNT + 1 }, (_, index) => entity(index));
  return { ...commentsPage(videoId), frameworkUpdates: { entityBatchUpdate: { mutations } } };
}

it('comments under an opened video fill the section; neither their words nor their authors are anywhere', async () => {
  const { context } = extension;
  const videoId = youtubeId(OSKAR, 1);
  await context.route(/youtubei\/v1\/next\?comments/, (route) => route.fulfill({ json: answer(videoId) }));
  const page = await context.newPage();
  await page.goto(profileUrl(OSKAR));
  const own = await extension.open('popup.html');
  await expect.poll(async () => (await rowsOf(own, 'profiles')).length, { timeout: 15_000 }).toBeGreaterThan(0);
  await page.goto(`https://www.youtube.com/watch?v=${videoId}`);
  await page.waitForTimeout(1_500);
  await page.evaluate(() => fetch('/youtubei/v1/next?comments', { method: 'POST' }).then((got) => got.text()));

  const kept = () => rowsOf<CommentRow>(own, 'comments');
  await expect.poll(async () => (await kept()).length, { timeout: 15_000 }).toBe(COUNT);
  expect((await kept()).every(({ label, language }) => label === 'positive' && language === 'en')).toBe(true);

  const desk = await extension.open(`desk.html?profile=youtube:${OSKAR.id}`);
  const card = desk.getByRole('region', { name: /Comments seen/ });
  await card.waitFor({ timeout: 15_000 });
  expect(await card.textContent()).toMatch(/24 positive.*leaning positive, \+80 to \+100/);

  const tables = await Promise.all(tableNames().map((name) => rowsOf(own, name)));
  expect(JSON.stringify(tables)).toContain(OSKAR.handle);
  expect(JSON.stringify(tables)).not.toMatch(/zanzibarine|quillonaire|UgSecret/);
}, 90_000);
