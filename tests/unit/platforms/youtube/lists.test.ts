import { describe, expect, it } from 'vitest';
import {
  byline,
  CHANNEL,
  channelPage,
  chips,
  continuation,
  grid,
  inGrid,
  lockup,
  OTHER,
  shelf,
  shortsLockup,
  videoRenderer,
} from '../../../fixtures/youtube/channel';
import { fromApi } from '../../../fixtures/youtube/reading';
import { tokenOf } from '../../../fixtures/youtube/watch';

const VIDEOS = '/@maplemortar/videos';
const dated = (id: string, age: string) => lockup(id, { parts: ['26K views', age] });
const reload = (items: unknown[]) => ({
  onResponseReceivedActions: [{ reloadContinuationItemsCommand: { continuationItems: items } }],
});

describe('the order of a list', () => {
  it.each([
    [0, 'newest'],
    [1, 'other'],
    [2, 'other'],
  ])('chip %i of Latest, Popular, Oldest: %s', (selected, order) => {
    const [page] = fromApi('browse', channelPage('videos', grid([lockup('wallPart_01')], selected)), VIDEOS);
    expect(page?.listing).toEqual({ list: 'videos', start: true, order, postIds: ['wallPart_01'] });
  });

  it('a tab without chips is newest first', () => {
    const content = { richGridRenderer: { contents: [inGrid(lockup('wallPart_01'))] } };
    expect(fromApi('browse', channelPage('videos', content), VIDEOS)[0]?.listing?.order).toBe('newest');
  });

  it('a pressed chip begins the list anew', () => {
    const [page] = fromApi(
      'browse',
      reload([chips(1), inGrid(dated('wallPart_01', '3 years ago')), inGrid(dated('wallPart_02', '3 days ago'))]),
      VIDEOS,
    );
    expect(page?.listing).toMatchObject({ start: true, order: 'other' });
  });

  it('dates that go up and down are not newest first', () => {
    const [page] = fromApi(
      'browse',
      continuation([dated('wallPart_01', '3 years ago'), dated('wallPart_02', '3 days ago')]),
      VIDEOS,
    );
    expect(page?.listing?.order).toBe('other');
  });
});

describe('the next page of a list', () => {
  it('has posts and their owner, and no profile', () => {
    const [page] = fromApi(
      'browse',
      continuation([dated('wallPart_31', '3 weeks ago'), dated('wallPart_32', '4 weeks ago')]),
      VIDEOS,
    );
    expect(page?.profile).toBeNull();
    expect(page?.posts.map((post) => post.owner)).toEqual([
      { id: CHANNEL.id, handle: null },
      { id: CHANNEL.id, handle: null },
    ]);
    expect(page?.listing).toEqual({
      list: 'videos',
      start: false,
      order: 'newest',
      postIds: ['wallPart_31', 'wallPart_32'],
    });
  });

  it('is told by the token of the page after it where nothing else names the channel', () => {
    const token = {
      continuationItemRenderer: { continuationEndpoint: { continuationCommand: { token: tokenOf(CHANNEL.id) } } },
    };
    const body = {
      onResponseReceivedActions: [
        { appendContinuationItemsAction: { continuationItems: [inGrid(lockup('wallPart_31')), token] } },
      ],
    };
    expect(fromApi('browse', body, VIDEOS)[0]?.posts[0]?.owner?.id).toBe(CHANNEL.id);
    expect(fromApi('browse', body, `/channel/${OTHER.id}/videos`)).toEqual([]);
  });

  it('says of nobody that it is theirs, where nothing in it does', () => {
    expect(fromApi('browse', continuation([lockup('wallPart_31')], null), VIDEOS)[0]?.posts[0]?.owner).toEqual({
      id: null,
      handle: null,
    });
  });

  it('is left out where it belongs to another channel, to the start page or to no list', () => {
    const body = continuation([lockup('wallPart_31')]);
    expect(fromApi('browse', body, `/channel/${OTHER.id}/videos`)).toEqual([]);
    expect(fromApi('browse', continuation([lockup('wallPart_31')], 'FEwhat_to_watch'), VIDEOS)).toEqual([]);
    expect(fromApi('browse', body, '/@maplemortar/playlists')).toEqual([]);
    expect(fromApi('browse', body, '/results?search_query=wall')).toEqual([]);
  });

  it('leaves shelves inside a list alone', () => {
    const nested = {
      richSectionRenderer: { content: { richShelfRenderer: { contents: [inGrid(shortsLockup('oneBrick_01'))] } } },
    };
    const body = { onResponseReceivedActions: [{ appendContinuationItemsAction: { continuationItems: [nested] } }] };
    expect(fromApi('browse', body, '/@maplemortar/shorts')).toEqual([]);
  });
});

describe('the home page', () => {
  const own = { browseId: CHANNEL.id, canonicalBaseUrl: `/@${CHANNEL.handle}` };
  const playlist = { browseId: 'VLPL1' };
  const home = (...sections: unknown[]) =>
    fromApi('browse', channelPage('featured', { sectionListRenderer: { contents: sections } }), '/@maplemortar')[0];

  it('takes videos whose byline or shelf names the channel, each once', () => {
    const page = home(
      shelf(
        [
          videoRenderer('bylineOwn01', { shortBylineText: byline(CHANNEL) }),
          videoRenderer('bylineElse1', { shortBylineText: byline(OTHER) }),
        ],
        playlist,
      ),
      shelf([videoRenderer('shelfOwn_01'), videoRenderer('bylineOwn01', { shortBylineText: byline(CHANNEL) })], own),
      shelf([videoRenderer('shelfElse01')], playlist),
      shelf([videoRenderer('shelfBare01')], null),
      shelf([lockup('lockupElse1', { owner: OTHER })], own),
    );
    expect(page?.posts.map((post) => post.id)).toEqual(['bylineOwn01', 'shelfOwn_01']);
    expect(page?.listing).toMatchObject({ list: 'home', order: 'other' });
  });
});
