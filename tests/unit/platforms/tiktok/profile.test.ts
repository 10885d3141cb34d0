// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tiktok } from '@/lib/platforms/tiktok';
import { CREATOR, item, OTHER, ROUNDED, user, userDetail } from '../../../fixtures/tiktok/creator';
import { documentWith, fromApi, readingAt, rehydration } from '../../../fixtures/tiktok/reading';

const PROFILE = `/@${CREATOR.handle}`;
const fromPage = (scope: object, path = PROFILE) => tiktok.fromPage(documentWith(rehydration(scope)), readingAt(path));

describe('the profile page', () => {
  it('tells who it is and the counts in full; likes given are not likes received', () => {
    const [page, ...more] = fromPage({ 'webapp.app-context': {}, 'webapp.user-detail': userDetail() });
    expect(more).toEqual([]);
    expect(page?.source).toBe('page');
    expect(page?.profile).toEqual({
      id: CREATOR.id,
      handle: CREATOR.handle,
      displayName: CREATOR.name,
      verified: true,
      bio: 'Sourdough, mostly.\nWork with me: Hello@Breadlab.example',
      followers: { value: 427_682, low: 427_682, high: 427_682, precision: 'exact' },
      following: { value: 176, low: 176, high: 176, precision: 'exact' },
      likesTotal: { value: 6_764_096, low: 6_764_096, high: 6_764_096, precision: 'exact' },
      postsTotal: { value: 1605, low: 1605, high: 1605, precision: 'exact' },
      category: 'Food & Beverage',
      links: ['https://breadlab.example/start'],
      isPrivate: false,
    });
    expect(page?.unknown).toEqual([]);
  });

  it('of 2024: rounded counts, and the first posts beside the user', () => {
    const [page, list] = fromPage({
      'webapp.user-detail': userDetail(CREATOR, { statsV2: undefined, itemList: [item(5), item(30)] }),
    });
    expect(page?.profile?.followers).toMatchObject({ low: 427_650, high: 427_750, precision: 'rounded' });
    expect(list?.listing).toMatchObject({ list: 'posts', start: true, order: 'newest' });
    expect(list?.posts).toHaveLength(2);
  });

  it('left over after a soft navigation it is never shown under another profile', () => {
    expect(fromPage({ 'webapp.user-detail': userDetail() }, `/@${OTHER.handle}`)).toEqual([]);
    expect(fromPage({ 'webapp.user-detail': userDetail() }, '/foryou')).toEqual([]);
  });

  it('an account without counts: unknown, never 0', () => {
    const [page] = fromPage({ 'webapp.user-detail': userDetail(CREATOR, { stats: {}, statsV2: null }) });
    expect(page?.profile).not.toHaveProperty('followers');
    expect(page?.unknown).toContainEqual({ field: 'profile.followers', reason: 'unreadable' });
  });

  it('a private account keeps its totals, its posts are unknown', () => {
    const locked = { ...userDetail(CREATOR, { user: user(CREATOR, { privateAccount: true }) }), statusCode: 10222 };
    const [page] = fromPage({ 'webapp.user-detail': locked });
    expect(page).toMatchObject({ error: null, profile: { isPrivate: true, followers: { value: 427_682 } } });
    expect(page?.unknown).toContainEqual({ field: 'posts', reason: 'private' });
  });
});

describe('a page that shows nothing', () => {
  it.each([
    [10221, 'unavailable'],
    [10202, 'unavailable'],
    [10222, 'private'],
    [10101, 'unreadable'],
    [0, 'unreadable'],
  ])('status %i: %s', (statusCode, error) => {
    const [page] = fromPage({ 'webapp.user-detail': { userInfo: {}, statusCode } });
    expect(page).toMatchObject({ error, profile: null, posts: [] });
  });

  it('says so only where it was loaded, not on the page that the user went on to', () => {
    const page = documentWith(rehydration({ 'webapp.user-detail': { userInfo: {}, statusCode: 10221 } }));
    const loadedAt = (name: string) =>
      Object.defineProperty(page, 'defaultView', {
        configurable: true,
        value: { performance: { getEntriesByType: () => [{ name }] } },
      });
    loadedAt('https://www.tiktok.com/@nobody.here');
    expect(tiktok.fromPage(page, readingAt(PROFILE))).toEqual([]);
    loadedAt(`https://www.tiktok.com${PROFILE}?lang=en`);
    expect(tiktok.fromPage(page, readingAt(PROFILE))).toMatchObject([{ error: 'unavailable' }]);
  });

  it('broken JSON is said to be unreadable', () => {
    const page = documentWith({ __UNIVERSAL_DATA_FOR_REHYDRATION__: '{"__DEFAULT_SCOPE__":{"webapp.us' });
    expect(tiktok.fromPage(page, readingAt(PROFILE))).toMatchObject([{ error: 'unreadable' }]);
  });
});

describe('/api/user/detail/', () => {
  it('is read for the profile in the URL alone', () => {
    expect(fromApi('user', userDetail(), PROFILE)).toMatchObject([{ source: 'api', profile: { id: CREATOR.id } }]);
    expect(fromApi('user', userDetail(OTHER), PROFILE)).toEqual([]);
  });

  it("an error is the profile's only if it was asked for", () => {
    const gone = { userInfo: {}, statusCode: 10221 };
    expect(fromApi('user', gone, PROFILE, `uniqueId=${OTHER.handle}`)).toEqual([]);
    expect(fromApi('user', gone, PROFILE, `uniqueId=${CREATOR.handle}`)).toMatchObject([{ error: 'unavailable' }]);
  });

  it('a bare user without mail, link or category has none', () => {
    const bare = user(CREATOR, { signature: 'hi', bioLink: undefined, commerceUserInfo: { commerceUser: false } });
    const [page] = fromApi('user', userDetail(CREATOR, { user: bare, stats: ROUNDED }), PROFILE);
    expect(page?.profile).not.toHaveProperty('email');
    expect(page?.profile).not.toHaveProperty('links');
    expect(page?.profile).not.toHaveProperty('category');
  });
});
