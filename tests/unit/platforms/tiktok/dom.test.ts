// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tiktok } from '@/lib/platforms/tiktok';
import { CREATOR, idAt, MARCH, OTHER } from '../../../fixtures/tiktok/creator';
import { documentWith, readingAt } from '../../../fixtures/tiktok/reading';

const header = (title: string, subtitle: string) => `
  <div><h1 data-e2e="user-title">${title}</h1><h2 data-e2e="user-subtitle">${subtitle}</h2></div>
  <h3><strong data-e2e="following-count">0</strong><strong data-e2e="followers-count">783.4K</strong>
  <strong data-e2e="likes-count">3.9M</strong></h3>`;

const tile = (handle: string, id: string, views: string | null, more = '') => `
  <div data-e2e="user-post-item"><a href="https://www.tiktok.com/@${handle}/${id}">${more}
  ${views === null ? '' : `<strong data-e2e="video-views">${views}</strong>`}</a></div>`;

const grid = (...tiles: string[]) => `<div data-e2e="user-post-item-list">${tiles.join('')}</div>`;
const read = (body: string, path = `/@${CREATOR.handle}`, lang = 'en') =>
  tiktok.fromDom(documentWith({}, body), readingAt(path, lang));

describe('the drawn profile', () => {
  it.each([
    ['handle above the name', header(CREATOR.handle, CREATOR.name)],
    ['name above the handle (2026)', header(CREATOR.name, CREATOR.handle)],
  ])('%s', (_, body) => {
    const [page] = read(body);
    expect(page?.profile).toEqual({
      id: null,
      handle: CREATOR.handle,
      displayName: CREATOR.name,
      followers: { value: 783_400, low: 783_350, high: 783_450, precision: 'rounded' },
      following: { value: 0, low: 0, high: 0, precision: 'exact' },
      likesTotal: { value: 3_900_000, low: 3_850_000, high: 3_950_000, precision: 'rounded' },
    });
    expect(page?.listing).toBeNull();
  });

  it('the header of the profile before is not this one', () => {
    expect(read(header(OTHER.handle, OTHER.name))).toEqual([]);
    expect(read('<main></main>')).toEqual([]);
  });

  it.each(['tr', 'id', 'de', 'fr', 'hi', 'ja', 'ar', 'sw', 'xx'])('K and M are not translated: %s', (lang) => {
    const [page] = read(header(CREATOR.handle, CREATOR.name), undefined, lang);
    expect(page?.profile).toMatchObject({ followers: { low: 783_350 }, likesTotal: { low: 3_850_000 } });
  });

  it('its grid has plays alone, videos and photos, no posts of others', () => {
    const [first, second, third] = [idAt(MARCH), idAt(MARCH - 9e5), idAt(MARCH - 2e6)];
    const [page] = read(
      header(CREATOR.handle, CREATOR.name) +
        grid(
          tile(CREATOR.handle, `video/${first}`, '593K'),
          tile(CREATOR.handle, `photo/${second}`, '812'),
          tile(OTHER.handle, `video/${third}`, '4.4M'),
        ),
    );
    expect(page?.posts).toEqual([
      {
        id: first,
        url: `https://www.tiktok.com/@${CREATOR.handle}/video/${first}`,
        format: 'video',
        owner: { id: null, handle: CREATOR.handle },
        views: { value: 593_000, low: 592_950, high: 593_050, precision: 'rounded' },
        publishedAt: { value: MARCH * 1000, low: MARCH * 1000, high: MARCH * 1000 + 86_400_000 },
      },
      expect.objectContaining({ id: second, format: 'carousel', views: expect.objectContaining({ value: 812 }) }),
    ]);
    expect(page?.listing).toEqual({ list: 'posts', start: true, order: 'newest', postIds: [first, second] });
  });

  it('a grid without plays (2026): the posts, and no count', () => {
    const [page] = read(
      header(CREATOR.name, CREATOR.handle) + grid(tile(CREATOR.handle, `video/${idAt(MARCH)}`, null)),
    );
    expect(page?.posts).toHaveLength(1);
    expect(page?.posts[0]).not.toHaveProperty('views');
  });

  it('a badge at the head of the grid marks pinned posts', () => {
    const badge = '<div data-e2e="video-card-badge">Épinglé</div>';
    const tiles = [9e6, 0, 1e6, 2e6, 3e6].map((ago, i) =>
      tile(CREATOR.handle, `video/${idAt(MARCH - ago)}`, '900', i === 0 || i === 4 ? badge : ''),
    );
    const [page] = read(header(CREATOR.handle, CREATOR.name) + grid(...tiles));
    expect(page?.posts.map(({ pinned }) => pinned)).toEqual([true, false, false, undefined, undefined]);
  });

  it('a grid sorted by plays is not taken for the newest', () => {
    const tiles = [5e6, 1e6, 9e6, 4e6, 2e6, 8e5, 7e6, 3e6].map((ago) =>
      tile(CREATOR.handle, `video/${idAt(MARCH - ago)}`, '900'),
    );
    const [page] = read(header(CREATOR.handle, CREATOR.name) + grid(...tiles));
    expect(page?.listing?.order).toBe('other');
  });

  it('the list of reposts is not read', () => {
    const body = header(CREATOR.handle, CREATOR.name) + grid(tile(CREATOR.handle, `video/${idAt(MARCH)}`, '1'));
    expect(read(body, `/@${CREATOR.handle}/reposts`)[0]).toMatchObject({ posts: [], listing: null });
  });
});

describe('the drawn video page', () => {
  const ID = idAt(MARCH);
  const VIDEO = `/@${CREATOR.handle}/video/${ID}`;
  const card = (id: string, likes: string, more = '') => `
    <article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${id}"></div>${more}
    <strong data-e2e="like-count">${likes}</strong><strong data-e2e="comment-count">146</strong>
    <strong data-e2e="undefined-count">1311</strong><strong data-e2e="share-count">2156</strong></article>`;
  const tag = '<div data-e2e="sponsored-tag">Werbung</div>';

  it("reads the card of the post in the URL, not the feed's next", () => {
    const [page] = read(card(ID, '25.5K', tag) + card(idAt(MARCH - 99), '35.3K'), VIDEO);
    expect(page?.posts).toMatchObject([
      {
        id: ID,
        likes: { value: 25_500, low: 25_450, high: 25_550 },
        comments: { value: 146, precision: 'exact' },
        shares: { value: 2156 },
        saves: { value: 1311 },
        sponsored: true,
      },
    ]);
    expect(page?.profile).toBeNull();
  });

  it('after scrolling on, the card may be any: it is found by its player', () => {
    const [page] = read(card(idAt(MARCH - 99), '35.3K', tag) + card(ID, '12'), VIDEO);
    expect(page?.posts[0]).toMatchObject({ likes: { value: 12 } });
    expect(page?.posts[0]).not.toHaveProperty('sponsored');
  });

  it('no card of this post, or no way to tell its counts from others: nothing', () => {
    expect(read(card(idAt(MARCH - 99), '35.3K'), VIDEO)).toEqual([]);
    const loose = `<div id="xgwrapper-0-${ID}"></div><strong data-e2e="like-count">1</strong><strong data-e2e="like-count">2</strong>`;
    expect(read(loose, VIDEO)).toEqual([]);
  });

  it('counts gone from this card are not found in the next', () => {
    const bare = `<article><div id="xgwrapper-0-${ID}"></div></article>`;
    expect(read(bare + card(idAt(MARCH - 99), '35.3K'), VIDEO)).toEqual([]);
    expect(
      read(
        `${bare}<p data-e2e="video-desc">Mine</p><p data-e2e="video-desc">Yours</p><b data-e2e="like-count">9</b>`,
        VIDEO,
      ),
    ).toEqual([]);
  });

  it('a word in the place of a number is unknown, not 0', () => {
    const [page] = read(card(ID, 'Like'), VIDEO);
    expect(page?.posts[0]).not.toHaveProperty('likes');
    expect(page?.posts[0]).not.toHaveProperty('views');
  });
});
