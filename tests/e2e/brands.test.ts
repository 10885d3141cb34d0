import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../support/browser/launch';
import { pageText } from '../support/browser/page-text';
import { type ReadProfile, readProfile } from '../support/browser/read-profile';
import { DEMO_CREATORS, MARLO, OSKAR, TILDA } from '../support/sites/creators';
import { type LoggedRequest, serveSites } from '../support/sites/serve';

/** Worked out by hand from the captions in tests/support/sites. */
const BY_HAND = {
  // 16 posts with a caption each: 2 with the label, 1 disclosed in the caption, 1 with a code beside @kilnhouse.
  instagram: {
    declared: ['2 posts', 'A jug for the market @kilnhouse', 'My tools, with @claypress'],
    likely: ['1 post', 'Slip trailing', 'Found: “Kindly gifted by”, “#ad” · names @glazeworks'],
    undisclosed: ['1 post', 'Mugs packed', 'Found: “code MARLO10” · names @kilnhouse'],
    seen: '16 posts seen, all captions read.',
    brands: ['@kilnhouse mentioned · 2 posts', '@glazeworks mentioned · 1 post', '@claypress mentioned · 1 post'],
    watched: 'On your watch list: Kiln House · 2 posts',
  },
  // The handle behind "@Stahl & Stein" stands beside the text; "Unbezahlte Werbung" is none.
  tiktok: {
    declared: ['1 post', 'Basket with @wickerworks'],
    likely: ['1 post', 'Nettle soup', 'Found: “Anzeige” · names @stahlundstein'],
    undisclosed: ['1 post', 'Sloe gin', 'Found: “TILDA15” · names @ginhaus'],
    seen: '15 posts seen, all captions read.',
    brands: ['@stahlundstein mentioned · 1 post', '@wickerworks mentioned · 1 post', '@ginhaus mentioned · 1 post'],
    watched: 'On your watch list: @ginhaus · 1 post',
  },
  // Six of 14 videos were opened: descriptions are on their own pages alone. The channel is no brand of its own.
  youtube: {
    declared: ['1 post', 'I bought a bandsaw (with Sawline)', 'names @sawline'],
    likely: ['1 post', 'The keel is crooked', 'Found: “for sponsoring” · names @rivet.co'],
    undisclosed: ['1 post', 'Copper rivets, 400 of them', 'Found: “code OSKAR10” · names @rivet.co'],
    seen: '14 posts seen, 6 captions read.',
    brands: ['@rivet.co mentioned · 2 posts', '@sawline mentioned · 1 post'],
    watched: 'On your watch list: sawline · 1 post',
  },
} as const;

const LABELS = {
  declared: 'Declared by the site’s label',
  likely: 'Likely: the caption says so',
  undisclosed: 'Undisclosed? A code beside a brand',
} as const;

let extension: Extension;
let requests: LoggedRequest[];
let own: Page;
const read: Partial<Record<string, ReadProfile>> = {};

beforeAll(async () => {
  extension = await launchExtension();
  requests = await serveSites(extension.context, Date.now());
  own = await extension.open('desk.html');
  await own.getByRole('button', { name: /^Settings/ }).click();
  await own.getByLabel('Watch list').fill('Kiln House\n@ginhaus\nsawline\nnobody');
  for (const creator of DEMO_CREATORS) read[creator.platform] = await readProfile(extension, own, creator);
});
afterAll(() => extension?.close());

/** A part of a screen, one line. */
const linesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts) => parts.map((part) => (part.textContent ?? '').replace(/\s+/g, ' ')));

describe.each([MARLO, TILDA, OSKAR])('$platform', ({ platform }) => {
  const truth = BY_HAND[platform];

  it.each(['sidepanel.html', 'popup.html'])(
    '%s: every kind apart, with the words found and the accounts named',
    async (path) => {
      const key = read[platform]?.report.profile.key ?? '';
      const page = await extension.open(`${path}?profile=${encodeURIComponent(key)}`, { width: 720, height: 900 });
      await page.locator('.brands').waitFor();
      for (const kind of ['declared', 'likely', 'undisclosed'] as const) {
        const [text] = await linesOf(page, `details.brands-kind:has(summary:has-text("${LABELS[kind]}"))`);
        for (const part of truth[kind]) expect(text).toContain(part);
      }
      const text = await pageText(page, '.brands');
      expect(text).toContain(truth.seen);
      expect(text).toContain(truth.watched);
      const brands = await linesOf(page, '.brands-list > li');
      expect(brands.map((line) => line.replace(/ last .*/, '').trim())).toEqual(truth.brands);
      await page.close();
    },
  );

  it('the card on the page says what is on the watch list, and nothing else of it', async () => {
    const text = (await read[platform]?.overlay.text()) ?? '';
    expect(text).toContain(truth.watched);
    expect(text).not.toContain('nobody');
  });

  it('keeps the words, and not the captions', async () => {
    const { posts } = read[platform]!.report;
    const stored = JSON.stringify(posts.map(({ title: _, ...post }) => post));
    for (const words of ['10% off at', 'sparst du', 'this build']) expect(stored).not.toContain(words);
  });
});

it('each brand leads to the newest post that names it; nothing was asked for on the way', async () => {
  const { report } = read.instagram!;
  const kilnhouse = report.brands.find(({ name }) => name === 'kilnhouse');
  const jug = report.posts.find(({ title }) => title?.startsWith('A jug for the market'));
  expect(kilnhouse).toMatchObject({ kind: 'mention', posts: 2, lastUrl: jug?.url, lastAt: jug?.publishedAt?.value });
  expect(requests.filter(({ frame, url }) => frame.startsWith('chrome-extension:') && url.startsWith('http'))).toEqual(
    [],
  );
});
