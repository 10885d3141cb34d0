import { describe, expect, it } from 'vitest';
import { CHANNEL, OTHER } from '../../../fixtures/youtube/channel';
import { fromApi } from '../../../fixtures/youtube/reading';
import { likeButton, ownerBox, player, VIDEO, watchPage } from '../../../fixtures/youtube/watch';

const WATCH = `/watch?v=${VIDEO}`;
const next = (options?: Parameters<typeof watchPage>[0]) => fromApi('next', watchPage(options), WATCH)[0];
const played = (options?: Parameters<typeof player>[0]) => fromApi('player', player(options), WATCH)[0];

describe('the watch page', () => {
  it('gives the video and its owner, and nothing of the related ones', () => {
    const page = next();
    expect(page?.profile).toMatchObject({
      id: CHANNEL.id,
      handle: CHANNEL.handle,
      displayName: CHANNEL.name,
      verified: true,
      followers: { low: 96_400, high: 96_500, precision: 'rounded' },
    });
    expect(page?.posts).toHaveLength(1);
    expect(page?.posts[0]).toMatchObject({
      id: VIDEO,
      format: 'video',
      owner: { id: CHANNEL.id, handle: CHANNEL.handle },
      views: { value: 48_215, precision: 'exact' },
      likes: { value: 3105, precision: 'exact' },
      comments: { value: 365, precision: 'exact' },
    });
    const published = page?.posts[0]?.publishedAt;
    expect(
      published &&
        published.low <= Date.parse('2025-10-25T12:00:00Z') &&
        published.high >= Date.parse('2025-10-25T12:00:00Z'),
    ).toBe(true);
  });

  it('keeps the short count where the spoken one says something else', () => {
    expect(next({ like: likeButton('3.1K', 'press 2 to like') })?.posts[0]?.likes).toMatchObject({
      low: 3100,
      high: 3200,
    });
  });

  it('reads a proven 0 as 0', () => {
    expect(next({ like: likeButton('0', 'like this video along with 0 other people') })?.posts[0]?.likes).toMatchObject(
      { value: 0, precision: 'exact' },
    );
  });

  it('ratings off: likes unknown, whatever the language', () => {
    for (const word of ['Like', 'Mag ich', 'いいね']) {
      const post = next({ like: likeButton(word, word) })?.posts[0];
      expect(post).not.toHaveProperty('likes');
      expect(post?.withheld?.likes).toBe('disabled');
    }
  });

  it('a button that lost its number is not one of a video without ratings', () => {
    const post = next({ like: likeButton('', 'like this video along with 3,105 other people') })?.posts[0];
    expect(post).not.toHaveProperty('likes');
    expect(post).not.toHaveProperty('withheld');
  });

  it('comments off is said only where the page says so', () => {
    const off = {
      contents: [{ messageRenderer: { text: { simpleText: 'Comments are turned off.' } } }],
      sectionIdentifier: 'comment-item-section',
    };
    expect(next({ comments: null, section: off })?.posts[0]).toMatchObject({ withheld: { comments: 'disabled' } });
    const silent = next({ comments: null })?.posts[0];
    expect(silent).not.toHaveProperty('comments');
    expect(silent).not.toHaveProperty('withheld');
  });

  it('live: who watches now is no view count', () => {
    const post = next({
      viewCount: {
        viewCount: { runs: [{ text: '1,559' }, { text: ' watching now' }] },
        isLive: true,
        originalViewCount: '1559',
      },
    })?.posts[0];
    expect(post).not.toHaveProperty('views');
    expect(post).toMatchObject({ format: 'live', state: 'live', withheld: { views: 'live' } });
  });

  it('live, where the key that says so is gone: no views either', () => {
    const post = next({
      viewCount: { viewCount: { runs: [{ text: '1,559' }, { text: ' watching now' }] }, originalViewCount: '1559' },
    })?.posts[0];
    expect(post).not.toHaveProperty('views');
  });

  it('a page whose video is not found, but which is full of other things, is not called unavailable', () => {
    const contents = { twoColumnWatchNextResults: { results: { results: { contents: [{ newInfoRenderer: {} }] } } } };
    const [page] = fromApi('next', { ...watchPage(), contents }, WATCH);
    expect(page).toMatchObject({ error: 'unreadable', posts: [], profile: null });
  });

  it('a collaboration: first owner, the others beside it, and only a count that is its own', () => {
    const line = ({ id, handle, name }: typeof OTHER, count: string) => ({
      listItemViewModel: {
        title: {
          content: name,
          commandRuns: [
            { onTap: { innertubeCommand: { browseEndpoint: { browseId: id, canonicalBaseUrl: `/channel/${id}` } } } },
          ],
        },
        subtitle: { content: count ? `\u200e\u2068@${handle}\u2069 • \u2068${count}\u2069` : `@${handle}` },
      },
    });
    const box = (count: string) => ({
      attributedTitle: {
        content: 'Maple & Mortar and Somebody Else',
        commandRuns: [
          {
            onTap: {
              innertubeCommand: {
                showDialogCommand: { listItems: [line(CHANNEL, count), line(OTHER, '78.1M subscribers')] },
              },
            },
          },
        ],
      },
    });
    const page = next({ box: box('2.86M subscribers') });
    expect(page?.profile).toMatchObject({
      id: CHANNEL.id,
      handle: CHANNEL.handle,
      followers: { low: 2_860_000, high: 2_870_000 },
    });
    expect(page?.posts[0]?.coOwners).toEqual([{ id: OTHER.id, handle: OTHER.handle }]);

    const { attributedTitle } = box('2.86M subscribers');
    const without = { ...attributedTitle, content: 'Somebody Else and Maple & Mortar' };
    const shifted = next({ box: { attributedTitle: without } });
    expect(shifted?.profile ?? {}).not.toHaveProperty('followers');

    const silent = next({ box: box('') });
    expect(silent?.profile).not.toHaveProperty('followers');
    expect(silent?.unknown).toEqual([{ field: 'profile.followers', reason: 'several-owners' }]);
  });

  it('a removed video', () => {
    const { contents: _, engagementPanels: __, ...frame } = watchPage();
    const removed = { ...frame, contents: { twoColumnWatchNextResults: { results: { results: { contents: [] } } } } };
    const [page] = fromApi('next', removed, WATCH);
    expect(page).toMatchObject({ error: 'unavailable', posts: [], profile: null });
  });

  it('an owner box without badges is not verified', () => {
    const { badges: _, ...plain } = ownerBox;
    expect(next({ box: plain })?.profile?.verified).toBe(false);
  });
});

describe('the player', () => {
  it('gives exact counts, the exact time and the length', () => {
    expect(played()?.posts[0]).toMatchObject({
      views: { value: 48_215, precision: 'exact' },
      likes: { value: 3105, precision: 'exact' },
      publishedAt: { value: Date.parse('2025-10-25T12:00:05Z'), low: Date.parse('2025-10-25T12:00:05Z') },
      durationSeconds: 754,
      sponsored: false,
    });
  });

  it('says "paid promotion" where the label is, and nothing where the player shows no video', () => {
    expect(played({ paid: true })?.posts[0]?.sponsored).toBe(true);
    expect(played({ status: 'LOGIN_REQUIRED' })?.posts[0]).not.toHaveProperty('sponsored');
  });

  it('a bare day is a day, not a minute', () => {
    const day = played({ micro: { publishDate: '2021-04-27' } })?.posts[0]?.publishedAt;
    expect(day && day.high - day.low).toBeGreaterThanOrEqual(86_400_000);
  });

  it('never takes a 0 for likes, which may be hidden, nor views of a video that does not play', () => {
    expect(played({ micro: { likeCount: '0' } })?.posts[0]).not.toHaveProperty('likes');
    const post = played({ status: 'UNPLAYABLE', micro: { viewCount: '0' }, details: { viewCount: '0' } })?.posts[0];
    expect(post).not.toHaveProperty('views');
  });

  it.each([
    ['live', { details: { isLive: true, isLiveContent: true } }],
    ['live', { micro: { liveBroadcastDetails: { isLiveNow: true } } }],
    ['upcoming', { details: { isUpcoming: true } }],
  ])('%s: no views', (state, options) => {
    const post = played(options)?.posts[0];
    expect(post).not.toHaveProperty('views');
    expect(post).toMatchObject({ state, withheld: { views: state } });
  });

  it('a count without a length, which no stream has, is not taken for views', () => {
    const post = played({ details: { lengthSeconds: '0' }, micro: { lengthSeconds: undefined } })?.posts[0];
    expect(post).not.toHaveProperty('views');
  });

  it('tells a Short', () => {
    expect(played({ micro: { isShortsEligible: true } })?.posts[0]).toMatchObject({
      format: 'short',
      url: `https://www.youtube.com/shorts/${VIDEO}`,
    });
  });
});

describe('the description below a video', () => {
  it('is read whole with the player, empty where it is; never from a list', () => {
    const caption = (details: object) => played({ details: details as Record<string, unknown> })?.posts[0]?.caption;
    expect(caption({ shortDescription: 'With @sawline\n#ad' })).toEqual({ text: 'With @sawline\n#ad' });
    expect(caption({ shortDescription: '' })).toEqual({ text: '' });
    expect(caption({})).toBeUndefined();
    expect(next()?.posts[0]).not.toHaveProperty('caption');
  });
});
