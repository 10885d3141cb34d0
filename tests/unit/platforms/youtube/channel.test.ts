import { describe, expect, it } from 'vitest';
import {
  CHANNEL,
  channelPage,
  grid,
  lockup,
  metadata,
  OTHER,
  pageHeader,
  shortsLockup,
  videoRenderer,
} from '../../../fixtures/youtube/channel';
import { fromApi } from '../../../fixtures/youtube/reading';

const VIDEOS = '/@maplemortar/videos';
const read = (page: unknown, path = VIDEOS, lang?: string) => fromApi('browse', page, path, lang);
const header = (overrides: Parameters<typeof pageHeader>[0]) =>
  read(channelPage('videos', grid([lockup('wallPart_01')]), pageHeader(overrides)))[0];

describe('a channel page', () => {
  it('gives who the channel is and how big', () => {
    const [page] = read(channelPage('videos', grid([lockup('wallPart_01')])));
    expect(page?.profile).toMatchObject({
      id: CHANNEL.id,
      handle: 'MapleMortar',
      displayName: CHANNEL.name,
      verified: true,
      bio: CHANNEL.bio,
      followers: { value: 96_400, low: 96_400, high: 96_500, precision: 'rounded' },
      postsTotal: { value: 742, precision: 'exact' },
      links: [CHANNEL.link],
    });
    expect(page?.reader).toBe('youtube.browse.lockup');
  });

  it('keeps three digits of the subscribers: "25M" is 25.0 to 25.1 million', () => {
    expect(header({ counts: ['25M subscribers', '18K videos'] })?.profile?.followers).toMatchObject({
      low: 25_000_000,
      high: 25_100_000,
    });
  });

  it('does not take pronouns beside the handle for a count', () => {
    expect(header({ pronouns: true })?.profile?.followers?.value).toBe(96_400);
  });

  it('says no to "verified" only where the header is there without the badge', () => {
    expect(header({ verified: false })?.profile?.verified).toBe(false);
  });

  it('does not take the number of videos for followers where the channel hides them', () => {
    const page = header({ counts: ['742 videos'] });
    expect(page?.profile).not.toHaveProperty('followers');
    expect(page?.profile?.postsTotal?.value).toBe(742);
    expect(page?.unknown).toEqual([{ field: 'profile.followers', reason: 'hidden' }]);
  });

  it('a lone count without its spoken text is neither, where no tab tells the word for videos', () => {
    const whole = channelPage('videos', grid([]), pageHeader({ counts: ['742 videos'] }));
    const [page] = read({ ...whole, contents: {} });
    expect(page?.profile).toMatchObject({ id: CHANNEL.id });
    expect(page?.profile).not.toHaveProperty('followers');
    expect(page?.profile).not.toHaveProperty('postsTotal');
  });

  it('reads the header of 2023', () => {
    const c4 = {
      c4TabbedHeaderRenderer: {
        channelId: CHANNEL.id,
        title: CHANNEL.name,
        channelHandleText: { runs: [{ text: '@MapleMortar' }] },
        subscriberCountText: { simpleText: '5.73K subscribers' },
        videosCountText: { runs: [{ text: '172' }, { text: ' videos' }] },
        badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_VERIFIED_ARTIST' } }],
      },
    };
    const [page] = read(channelPage('videos', grid([videoRenderer('roofPart_01')]), c4));
    expect(page?.profile).toMatchObject({
      followers: { low: 5730, high: 5740 },
      postsTotal: { value: 172 },
      verified: true,
    });
  });

  it('reads the same page in another language', () => {
    const page = channelPage(
      'videos',
      grid([lockup('wallPart_01', { parts: ['1,2 Mio. Aufrufe', 'vor 3 Tagen'] })]),
      pageHeader({ counts: ['25,1 Mio. Abonnenten', '742 Videos'] }),
    );
    const [read1] = read(page, VIDEOS, 'de');
    expect(read1?.profile?.followers).toMatchObject({ low: 25_100_000, high: 25_200_000 });
    expect(read1?.posts[0]?.views).toMatchObject({ low: 1_200_000, high: 1_300_000 });
    expect(read1?.posts[0]?.publishedAt).toBeDefined();
  });

  it('answers nothing on the page of another channel', () => {
    const page = channelPage('videos', grid([lockup('wallPart_01')]));
    expect(read(page, `/@${OTHER.handle}/videos`)).toEqual([]);
    expect(read(page, `/channel/${OTHER.id}/videos`)).toEqual([]);
    expect(read(page, `/channel/${CHANNEL.id}/videos`)).toHaveLength(1);
    expect(read(page, '/results?search_query=wall')).toEqual([]);
    expect(read(page, '/watch?v=wallPart_01')).toEqual([]);
  });

  it('takes no posts from a topic page that YouTube made', () => {
    const { metadata: _, ...topic } = channelPage('videos', grid([lockup('wallPart_01')]));
    expect(metadata).toBeDefined();
    expect(read(topic)[0]?.posts).toEqual([]);
  });
});

describe('what a page says instead of a channel', () => {
  const gate = {
    contents: {
      twoColumnBrowseResultsRenderer: {
        tabs: [
          {
            tabRenderer: {
              content: { sectionListRenderer: { contents: [{ channelAgeGateRenderer: { channelTitle: 'X' } }] } },
            },
          },
        ],
      },
    },
  };
  const alerts = [{ alertRenderer: { type: 'ERROR', text: { simpleText: 'Gone.' } } }];
  const gone = { header: { c4TabbedHeaderRenderer: { channelId: CHANNEL.id } }, alerts };

  it.each([
    ['age-restricted', gate],
    ['terminated', gone],
    ['unavailable', { header: {}, alerts }],
  ])('%s, and no numbers', (error, body) => {
    const [page] = read(body, `/channel/${CHANNEL.id}/videos`);
    expect(page?.error).toBe(error);
    expect(page?.posts).toEqual([]);
    expect(page?.profile ?? {}).not.toHaveProperty('followers');
  });

  it('is not said of another channel', () => {
    expect(read(gone, `/channel/${OTHER.id}`)).toEqual([]);
  });
});

describe('the Shorts tab', () => {
  it('gives views, and neither dates nor lengths', () => {
    const [page] = read(channelPage('shorts', grid([shortsLockup('oneBrick_01')])), '/@maplemortar/shorts');
    expect(page?.posts).toEqual([
      {
        id: 'oneBrick_01',
        url: 'https://www.youtube.com/shorts/oneBrick_01',
        format: 'short',
        owner: { id: CHANNEL.id, handle: 'MapleMortar' },
        title: 'One brick',
        views: { value: 895_000, low: 895_000, high: 896_000, precision: 'rounded' },
      },
    ]);
    expect(page?.listing?.list).toBe('shorts');
  });
});
