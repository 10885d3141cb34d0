// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { endpointFor } from '@/lib/platforms/registry';
import { youtube } from '@/lib/platforms/youtube';
import {
  byline,
  CHANNEL,
  channelPage,
  continuation,
  grid,
  inGrid,
  lockup,
  OTHER,
  videoRenderer,
} from '../../../fixtures/youtube/channel';
import { fromApi, readingAt } from '../../../fixtures/youtube/reading';
import { VIDEO, watchPage } from '../../../fixtures/youtube/watch';

const VIDEOS = `/@${CHANNEL.handle}/videos`;
const cards = [
  lockup('wallPart_01', { owner: CHANNEL }),
  videoRenderer('wallPart_02', { ownerText: byline(CHANNEL), shortBylineText: byline(CHANNEL) }),
];
const tracked = (id: string) => ({
  serviceTrackingParams: [{ service: 'GFEEDBACK', params: [{ key: 'browse_id', value: id }] }],
});
const oneTab = (id: string, content: object) => ({
  responseContext: tracked(id),
  contents: {
    twoColumnBrowseResultsRenderer: {
      tabs: [{ tabRenderer: { selected: true, endpoint: { browseEndpoint: { browseId: id } }, content } }],
    },
  },
  header: { feedTabbedHeaderRenderer: { title: { runs: [{ text: 'Home' }] } } },
});
const list = { richGridRenderer: { contents: cards.map(inGrid) } };
const section = { sectionListRenderer: { contents: [{ itemSectionRenderer: { contents: cards } }] } };

/** Each with videos of the very channel on screen. */
const ELSEWHERE: Record<string, object> = {
  'start page': oneTab('FEwhat_to_watch', list),
  'start page, further down': continuation(cards, 'FEwhat_to_watch'),
  subscriptions: oneTab('FEsubscriptions', list),
  'subscriptions, further down': continuation(cards, 'FEsubscriptions'),
  history: oneTab('FEhistory', section),
  'watch later': oneTab('VLWL', {
    sectionListRenderer: { contents: [{ playlistVideoListRenderer: { contents: cards } }] },
  }),
  'a hashtag': oneTab('FEhashtag', list),
  trending: oneTab('FEtrending', section),
};

describe('what is not the channel’s own list', () => {
  it.each(Object.entries(ELSEWHERE))(
    '%s: nothing of it, though it shows videos of the channel on screen',
    (_, body) => {
      for (const path of [VIDEOS, `/channel/${CHANNEL.id}/videos`, `/watch?v=${VIDEO}`]) {
        expect(fromApi('browse', body, path)).toEqual([]);
      }
    },
  );

  it('another channel’s list, further down, says that it is that channel’s', () => {
    const [read] = fromApi('browse', continuation([lockup('wallPart_03')], OTHER.id), VIDEOS);
    expect(read?.posts.map(({ owner }) => owner?.id)).toEqual([OTHER.id]);
    expect(fromApi('browse', continuation(cards, OTHER.id), VIDEOS)).toEqual([]);
  });

  it.each([
    'search',
    'guide',
    'notification/get_notification_menu',
    'live_chat/get_live_chat',
    'reel/reel_watch_sequence',
  ])('/youtubei/v1/%s is not listened to', (name) =>
    expect(endpointFor(youtube, new URL(`https://www.youtube.com/youtubei/v1/${name}`))).toBeNull(),
  );
});

describe('a page that is neither channel nor video', () => {
  const page = new DOMParser().parseFromString(
    `<script>var ytInitialData = ${JSON.stringify(channelPage('videos', grid(cards)))};</script>
     <ytd-browse page-subtype="channels" role="main"><yt-page-header-view-model><h1>${CHANNEL.name}</h1>
     <yt-content-metadata-view-model><span>@${CHANNEL.handle}</span><span>96.4K subscribers</span><span>742 videos</span>
     </yt-content-metadata-view-model></yt-page-header-view-model></ytd-browse>`,
    'text/html',
  );

  it.each([
    '/',
    '/feed/subscriptions',
    '/feed/history',
    '/feed/library',
    '/feed/you',
    '/feed/trending',
    '/feed/channels',
    '/results?search_query=maple+mortar',
    `/results?search_query=%40${CHANNEL.handle}`,
    '/hashtag/mortar',
    '/playlist?list=WL',
    '/playlist?list=LL',
    '/gaming',
    '/podcasts',
    '/live_chat?v=wallPart_01',
    '/post/UgkxMapleMortar',
  ])('%s: nothing, whatever it holds', (path) => {
    expect(youtube.surfaceOf(new URL(path, 'https://www.youtube.com')).kind).toBe('other');
    expect(fromApi('browse', channelPage('videos', grid(cards)), path)).toEqual([]);
    expect(fromApi('next', watchPage(), path)).toEqual([]);
    expect(youtube.fromPage(page, readingAt(path))).toEqual([]);
    expect(youtube.fromDom(page, readingAt(path))).toEqual([]);
  });

  it('the same page under the channel’s address is read (or this would prove nothing)', () => {
    expect(youtube.fromPage(page, readingAt(VIDEOS))[0]?.posts).toHaveLength(2);
    expect(youtube.fromDom(page, readingAt(VIDEOS))[0]?.profile?.followers?.value).toBe(96_400);
  });
});
