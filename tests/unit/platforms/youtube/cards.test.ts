import { describe, expect, it } from 'vitest';
import { byline, CHANNEL, channelPage, grid, lockup, OTHER, videoRenderer } from '../../../fixtures/youtube/channel';
import { fromApi, NOW } from '../../../fixtures/youtube/reading';

const DAY = 86_400_000;

function only(card: unknown, tab = 'videos') {
  const [page] = fromApi('browse', channelPage(tab, grid([card])), `/@maplemortar/${tab}`);
  return page?.posts[0];
}

describe('a card of a channel tab', () => {
  it('2026: short views, the age as an interval, the length', () => {
    const post = only(lockup('wallPart_01'));
    expect(post).toMatchObject({
      id: 'wallPart_01',
      url: 'https://www.youtube.com/watch?v=wallPart_01',
      format: 'video',
      views: { value: 26_000, low: 26_000, high: 27_000, precision: 'rounded' },
      durationSeconds: 754,
    });
    expect(post?.publishedAt?.high).toBeLessThanOrEqual(NOW - 3 * DAY);
    expect(post?.publishedAt?.low).toBeGreaterThanOrEqual(NOW - 4.1 * DAY);
  });

  it('until 2026: views in full', () => {
    expect(only(videoRenderer('roofPart_01'))).toMatchObject({
      views: { value: 48_215, precision: 'exact' },
      durationSeconds: 3723,
    });
  });

  it.each([
    ['2026', lockup('wallPart_01', { parts: ['12 hours ago'], members: true })],
    [
      'until 2026',
      videoRenderer('roofPart_01', {
        viewCountText: undefined,
        shortViewCountText: undefined,
        badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_MEMBERS_ONLY' } }],
      }),
    ],
  ])('members only (%s): no views, not even the hours', (_, card) => {
    const post = only(card);
    expect(post).not.toHaveProperty('views');
    expect(post).toMatchObject({ state: 'members-only', withheld: { views: 'members-only' } });
  });

  it.each([
    ['2026', lockup('wallPart_01', { parts: ['1.2K watching'], badge: 'LIVE', live: true })],
    [
      'until 2026',
      videoRenderer('roofPart_01', {
        viewCountText: { runs: [{ text: '1,263' }, { text: ' watching' }] },
        lengthText: undefined,
        badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_LIVE_NOW' } }],
      }),
    ],
  ])('live (%s): who watches now is no view count', (_, card) => {
    const post = only(card);
    expect(post).not.toHaveProperty('views');
    expect(post).toMatchObject({ format: 'live', state: 'live', withheld: { views: 'live' } });
  });

  it.each([
    ['2026', lockup('wallPart_01', { parts: ['12 waiting', 'Premieres 6/3/26, 7:00 PM'], badge: 'Upcoming' })],
    [
      'until 2026',
      videoRenderer('roofPart_01', {
        viewCountText: undefined,
        shortViewCountText: { runs: [{ text: '1' }, { text: ' waiting' }] },
        publishedTimeText: undefined,
        upcomingEventData: { startTime: '1790000000' },
      }),
    ],
  ])('a premiere (%s): who waits is no view count, and it is not published', (_, card) => {
    const post = only(card);
    expect(post).not.toHaveProperty('views');
    expect(post).not.toHaveProperty('publishedAt');
    expect(post).toMatchObject({ state: 'upcoming', withheld: { views: 'upcoming' } });
  });

  it('a stream or premiere whose mark is gone: what stands in the place of views is not read without an age and a length', () => {
    const waiting = { viewCountText: { simpleText: '1,263 watching' }, shortViewCountText: undefined };
    for (const gone of [{ lengthText: undefined }, { publishedTimeText: undefined }]) {
      expect(only(videoRenderer('roofPart_01', { ...waiting, ...gone }))).not.toHaveProperty('views');
    }
    const bare = only(lockup('wallPart_01', { badge: '' }));
    expect(bare).not.toHaveProperty('state');
  });

  it('"No views" is 0, and not the 3 of the minutes', () => {
    const post = only(lockup('wallPart_01', { parts: ['No views', '3 minutes ago'] }));
    expect(post?.views).toEqual({ value: 0, low: 0, high: 0, precision: 'exact' });
  });

  it('an age alone is not read as views', () => {
    expect(only(lockup('wallPart_01', { parts: ['3 days ago'] }))).not.toHaveProperty('views');
  });

  it('past streams of the Live tab are streams', () => {
    expect(only(lockup('wallPart_01', { parts: ['43K views', 'Streamed 6 months ago'] }), 'streams')).toMatchObject({
      format: 'live',
      views: { value: 43_000 },
    });
  });

  it('a collaboration counts, with the other owner beside it', () => {
    const both = { runs: [...byline(CHANNEL).runs, ...byline(OTHER).runs] };
    expect(only(videoRenderer('roofPart_01', { shortBylineText: both }))).toMatchObject({
      owner: { id: CHANNEL.id },
      coOwners: [{ id: OTHER.id, handle: OTHER.handle }],
    });
  });

  it("another channel's card is left out", () => {
    expect(only(videoRenderer('roofPart_01', { shortBylineText: byline(OTHER) }))).toBeUndefined();
    expect(only(lockup('wallPart_01', { owner: OTHER }))).toBeUndefined();
  });
});
