// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/model/observation';
import { localeTableOf } from '@/lib/parsing/tables';
import { youtube } from '@/lib/platforms/youtube';

const FOLDER = join(import.meta.dirname, '../../../shared/captures/youtube');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`no recordings at ${FOLDER}: recorded YouTube tests are skipped`);

interface Page {
  path: string;
  lang?: string;
  at?: string;
  rule?: 'browse' | 'next' | 'player';
}

/** Everything that is read of a recording: `rule` for a response, none for a document. */
function read(file: string, { path, lang = 'en-GB', at = '2026-01-26T18:00:00Z', rule }: Page): Observation[] {
  const surface = youtube.surfaceOf(new URL(path, 'https://www.youtube.com'));
  const reading = { surface, lang, locale: localeTableOf(lang), now: Date.parse(at) };
  const text = readFileSync(join(FOLDER, file), 'utf8');
  if (rule)
    return youtube.fromApi(rule, new URL(`https://www.youtube.com/youtubei/v1/${rule}`), JSON.parse(text), reading);
  const page = new DOMParser().parseFromString(text, 'text/html');
  return [...youtube.fromPage(page, reading), ...youtube.fromDom(page, reading)];
}

const post = (pages: Observation[], id: string) => pages.flatMap(({ posts }) => posts).find((found) => found.id === id);

describe.skipIf(!isThere)('recorded channels', () => {
  it('Gronkh, Videos tab of 2026', () => {
    const pages = read('browse-videos--gronkh.json', {
      path: '/@gronkh/videos',
      rule: 'browse',
      at: '2026-05-21T11:21:36Z',
    });
    expect(pages[0]?.profile).toMatchObject({
      handle: 'gronkh',
      verified: true,
      followers: { low: 5_040_000, high: 5_050_000 },
      postsTotal: { low: 18_000, high: 19_000 },
    });
    expect(post(pages, 'ZzVJnP9sjlo')).toMatchObject({ views: { low: 26_000, high: 27_000 }, durationSeconds: 2184 });
    expect(post(pages, 'O6THZcaek1I')).toMatchObject({ views: { low: 10_000 }, durationSeconds: 3699 });
    expect(pages[0]?.listing).toMatchObject({ list: 'videos', start: true, order: 'newest' });
    expect(pages[0]?.posts).toHaveLength(30);
  });

  it('kurzgesagt: exact views, and the second page', () => {
    const pages = read('browse-videos--kurzgesagt.json', { path: '/@kurzgesagt/videos', rule: 'browse' });
    expect(pages[0]?.profile).toMatchObject({
      followers: { low: 25_000_000, high: 25_100_000 },
      postsTotal: { value: 337 },
    });
    expect(post(pages, 'D0WQK7cMJn8')).toMatchObject({
      views: { value: 1_545_374, precision: 'exact' },
      durationSeconds: 183,
    });
    const second = read('browse-videos-continuation--kurzgesagt-p2.json', {
      path: '/@kurzgesagt/videos',
      rule: 'browse',
    });
    expect(post(second, 'BmUZ2wp1lM8')).toMatchObject({ views: { value: 8_299_959 }, durationSeconds: 811 });
    expect(second[0]?.listing).toMatchObject({ start: false, order: 'newest' });
    expect(
      read('browse-videos-continuation--kurzgesagt-p2.json', {
        path: '/channel/UCYJ61XIK64sp6ZFFS8sctxw/videos',
        rule: 'browse',
      }),
    ).toEqual([]);
  });

  it('a Shorts tab has views and no dates', () => {
    const pages = read('browse-shorts--shorts-tab.json', { path: '/@Doobydobap/shorts', rule: 'browse' });
    expect(post(pages, 'l-X5WbDSH2o')).toMatchObject({ format: 'short', views: { low: 895_000, high: 896_000 } });
    expect(pages[0]?.posts.filter((short) => short.publishedAt)).toEqual([]);
    const old = read('browse-shorts-2023--reelitem.json', {
      path: '/@Doobydobap/shorts',
      rule: 'browse',
      at: '2023-07-18T23:55:39Z',
    });
    expect(old[0]?.profile?.followers).toMatchObject({ low: 3_490_000, high: 3_500_000 });
    expect(post(old, '3YGVw8RrB3U')?.views).toMatchObject({ low: 921_000 });
  });

  it("ONE Media's home page of 2024: 30 videos of its own, none of the 26 cards of other channels", () => {
    const pages = read('html-channel-es--one-media-c4header.html', {
      path: '/@OneMedia.',
      lang: 'es-ES',
      at: '2024-01-06T12:00:00Z',
    });
    expect(pages[0]?.profile).toMatchObject({
      followers: { low: 4_690_000, high: 4_700_000 },
      postsTotal: { low: 6800, high: 6900 },
      verified: true,
    });
    expect(pages[0]?.posts).toHaveLength(30);
    expect(post(pages, 'c31G0fKqHs8')?.views).toMatchObject({ value: 127_696, precision: 'exact' });
    expect(post(pages, 'Xh0TQY3TKuU')).toBeUndefined();
    expect(read('html-channel-es--one-media-c4header.html', { path: '/@gronkh', lang: 'es-ES' })).toEqual([]);
  });

  it.each([
    ['browse-videos--age-restricted-channel.json', '/channel/UCbfnHqxXs_K3kvaH-WlNlig/videos', 'age-restricted'],
    ['browse-videos--terminated-channel.json', '/channel/UCoaO4U_p7G7AwalqSbGCZOA/videos', 'terminated'],
  ])('%s says why and gives no number', (file, path, error) => {
    const pages = read(file, { path, rule: 'browse' });
    expect(pages).toMatchObject([{ error, posts: [] }]);
    expect(JSON.stringify(pages)).not.toContain('"precision"');
  });

  it('search results are not read', () => {
    expect(
      read('initialdata-search-shorts-2024--travel.json', { path: '/results?search_query=x', rule: 'browse' }),
    ).toEqual([]);
  });
});

describe.skipIf(!isThere)('recorded videos', () => {
  it('Grace Leung: page, player and 20 drawn comments', () => {
    const pages = read('html-watch-rendered--grace-leung.html', {
      path: '/watch?v=0J2_YGuNrDo',
      lang: 'en',
      at: '2026-01-25T12:00:00Z',
    });
    expect(pages[0]?.posts[0]).toMatchObject({
      views: { value: 116_677, precision: 'exact' },
      likes: { value: 3895, precision: 'exact' },
      comments: { value: 263, precision: 'exact' },
      publishedAt: { value: Date.parse('2025-12-16T13:00:05Z') },
      durationSeconds: 1043,
      sponsored: true,
    });
    expect(pages[0]?.profile?.followers).toMatchObject({ low: 112_000, high: 113_000 });
    expect(pages.flatMap(({ comments }) => comments)).toHaveLength(20);
    expect(read('html-watch-rendered--grace-leung.html', { path: '/watch?v=fJ9rUzIMcZQ', lang: 'en' })).toEqual([]);
  });

  it('Queen: two thousand million views, and a rounded number of comments', () => {
    const pages = read('html-watch--queen-bohemian-2b.html', {
      path: '/watch?v=fJ9rUzIMcZQ',
      lang: 'en',
      at: '2025-12-03T12:00:00Z',
    });
    expect(pages.flatMap(({ posts }) => posts)).toHaveLength(1);
    expect(pages[0]?.posts[0]).toMatchObject({
      views: { value: 2_001_156_445 },
      likes: { value: 13_725_279 },
      comments: { low: 684_000, high: 685_000, precision: 'rounded' },
      sponsored: false,
    });
  });

  it('German: full numbers in the page and in the comments', () => {
    const pages = read('next-watch-de--likesvotes.json', { path: '/watch?v=QqsLTNkzvaY', lang: 'de-DE', rule: 'next' });
    expect(pages[0]?.posts[0]).toMatchObject({
      views: { value: 18_567_581 },
      likes: { value: 469_694 },
      comments: { value: 19_783 },
    });
    const comments = read('next-comments-de--likesvotes.json', {
      path: '/watch?v=QqsLTNkzvaY',
      lang: 'de-DE',
      rule: 'next',
    });
    expect(comments[0]?.comments).toHaveLength(20);
    expect(comments[0]?.comments[0]?.likes?.value).toBe(19_924);
    expect(comments[0]?.comments[1]?.likes?.value).toBe(2908);
  });

  it('a stream and its concurrent viewers', () => {
    const pages = read('html-watch-live--somoy-tv.html', {
      path: '/watch?v=QDuINnRXqt8',
      lang: 'en',
      at: '2025-01-23T12:00:00Z',
    });
    expect(pages[0]?.posts[0]).toMatchObject({
      state: 'live',
      likes: { value: 7008 },
      withheld: { views: 'live', comments: 'disabled' },
    });
    expect(pages[0]?.posts[0]).not.toHaveProperty('views');
    expect(pages[0]?.posts[0]).not.toHaveProperty('sponsored');
  });

  it('ratings disabled, two owners, the player alone', () => {
    const off = read('next-watch--ratings-disabled.json', { path: '/watch?v=it3OtbTxQk0', rule: 'next' });
    expect(off[0]?.posts[0]).toMatchObject({ views: { value: 46_409 }, withheld: { likes: 'disabled' } });
    expect(off[0]?.posts[0]).not.toHaveProperty('likes');
    const two = read('next-watch--collaborators.json', { path: '/watch?v=3sbYbckT1VY', rule: 'next' });
    expect(two[0]?.profile).toMatchObject({ handle: 'CrunchLabs', followers: { low: 2_860_000, high: 2_870_000 } });
    expect(two[0]?.posts[0]?.coOwners).toHaveLength(1);
    const player = read('player-microformat--pewdiepie.json', { path: '/watch?v=7PIMiDcwNvc', rule: 'player' });
    expect(player[0]?.posts[0]).toMatchObject({
      views: { value: 41_613_595 },
      likes: { value: 5_471_574 },
      durationSeconds: 382,
    });
  });
});
