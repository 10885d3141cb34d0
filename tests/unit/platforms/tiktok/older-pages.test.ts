// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tiktok } from '@/lib/platforms/tiktok';
import { CREATOR, item, OTHER, ROUNDED, user, userDetail } from '../../../fixtures/tiktok/creator';
import { documentWith, readingAt } from '../../../fixtures/tiktok/reading';

const PROFILE = `/@${CREATOR.handle}`;

/** An item as SIGI_STATE has it: the author is a handle, the rest of it stands beside. */
function sigiItem(hours: number, who = CREATOR) {
  const { statsV2, ...rest } = item(hours, {}, who);
  return { ...rest, author: who.handle, authorId: who.id, createTime: String(rest.createTime), adLabelVersion: 0 };
}

function sigi(items: ReturnType<typeof sigiItem>[], more: object = {}) {
  return {
    ItemList: { 'user-post': { list: items.map(({ id }) => id), hasMore: true } },
    ItemModule: Object.fromEntries([...items].reverse().map((entry) => [entry.id, entry])),
    UserModule: {
      users: { [CREATOR.handle]: user(), [OTHER.handle]: user(OTHER) },
      stats: { [CREATOR.handle]: ROUNDED, [OTHER.handle]: { ...ROUNDED, followerCount: 12 } },
    },
    UserPage: { uniqueId: CREATOR.handle, statusCode: 0 },
    ...more,
  };
}

const read = (state: unknown, path = PROFILE) => tiktok.fromPage(documentWith({ SIGI_STATE: state }), readingAt(path));

describe('SIGI_STATE (2021 to 2023)', () => {
  it('tells the profile and its posts in the order of the list', () => {
    const items = [sigiItem(5), sigiItem(30), sigiItem(60)];
    const [page, list] = read(sigi(items));
    expect(page?.profile).toMatchObject({ id: CREATOR.id, followers: { low: 427_650, high: 427_750 } });
    expect(list?.listing).toEqual({ list: 'posts', start: true, order: 'newest', postIds: items.map(({ id }) => id) });
    expect(list?.posts[0]).toMatchObject({
      owner: { id: CREATOR.id, handle: CREATOR.handle },
      views: { low: 192_050 },
      sponsored: false,
    });
  });

  it("a video page tells its post and is no place in the author's list", () => {
    const shown = sigiItem(5);
    const pages = read(sigi([shown, sigiItem(9, OTHER)], { ItemList: {} }), `${PROFILE}/video/${shown.id}`);
    expect(pages.flatMap(({ posts }) => posts)).toMatchObject([{ id: shown.id }]);
    expect(pages.every(({ listing }) => listing === null)).toBe(true);
  });

  it('takes a bare name for the handle only beside the id', () => {
    const bare = { ...sigiItem(5), authorId: '' };
    expect(read(sigi([bare])).flatMap(({ posts }) => posts)).toEqual([]);
  });

  it('never gives another account', () => {
    const pages = read(sigi([sigiItem(5)]), `/@${OTHER.handle}`);
    expect(pages.flatMap(({ posts }) => posts)).toEqual([]);
    expect(pages[0]?.profile).toMatchObject({ id: OTHER.id, followers: { value: 12 } });
  });

  it('says why it is empty; one with live rooms alone says nothing', () => {
    expect(read({ UserPage: { statusCode: 10221 } })).toMatchObject([{ error: 'unavailable' }]);
    expect(read({ VideoPage: { statusCode: 10204 } }, `${PROFILE}/video/7571000000000000001`)).toMatchObject([
      { error: 'unavailable' },
    ]);
    expect(read({ LiveRoom: {} })).toEqual([]);
  });
});

describe('__NEXT_DATA__ (until 2021)', () => {
  const next = (pageProps: object, path: string) =>
    tiktok.fromPage(documentWith({ __NEXT_DATA__: { props: { pageProps } } }), readingAt(path));

  it('tells profile and post', () => {
    const detail = userDetail(CREATOR, { statsV2: undefined });
    expect(next({ ...detail, items: [item(5)] }, PROFILE)).toMatchObject([
      { profile: { id: CREATOR.id, followers: { low: 427_650 } } },
      { listing: { start: true }, posts: [{ owner: { handle: CREATOR.handle } }] },
    ]);
    const shown = item(5);
    expect(next({ itemInfo: { itemStruct: shown } }, `${PROFILE}/video/${shown.id}`)).toMatchObject([
      { posts: [{ id: shown.id }] },
    ]);
  });
});
