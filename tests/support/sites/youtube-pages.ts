import { ago, type FictionalCreator, youtubeId, youtubeShort } from './creator';
import { inlineJson, sitePage } from './page';
import { YOUTUBE_SCRIPT } from './youtube-script';

const FIRST_PAGE = 8;

/** YouTube's Videos tab: ytInitialData in the page, more by POST /youtubei/v1/browse. */
export const youtubeChannelPage = (creator: FictionalCreator, lang = 'en'): string =>
  sitePage({
    lang,
    title: `${creator.name} - YouTube`,
    head: data('ytInitialData', youtubeBrowse(creator)),
    body: '<ytd-app><main></main></ytd-app>',
    script: YOUTUBE_SCRIPT,
  });

export const data = (name: string, value: unknown): string =>
  `<script nonce="c2l0ZQ">var ${name} = ${inlineJson(value)};</script>`;

/** Answer of /youtubei/v1/browse to a channel's Videos tab. */
export const youtubeBrowse = (creator: FictionalCreator) => ({
  contents: {
    twoColumnBrowseResultsRenderer: {
      tabs: [
        { tabRenderer: { endpoint: tabUrl(creator, 'featured'), title: 'Home' } },
        {
          tabRenderer: {
            endpoint: tabUrl(creator, 'videos'),
            title: 'Videos',
            selected: true,
            content: {
              richGridRenderer: {
                contents: [...items(creator, 0, FIRST_PAGE), continuation(creator)],
                header: {
                  chipBarViewModel: { chips: [chip('Latest', true), chip('Popular', false), chip('Oldest', false)] },
                },
              },
            },
          },
        },
        { tabRenderer: { endpoint: tabUrl(creator, 'shorts'), title: 'Shorts' } },
      ],
    },
  },
  header: {
    pageHeaderRenderer: {
      pageTitle: creator.name,
      content: {
        pageHeaderViewModel: {
          title: {
            dynamicTextViewModel: {
              text: { content: creator.name, ...(creator.verified && { attachmentRuns: [verifiedMark] }) },
            },
          },
          metadata: {
            contentMetadataViewModel: {
              metadataRows: [
                { metadataParts: [{ text: { content: `@${creator.handle}` } }] },
                {
                  metadataParts: [
                    { text: { content: `${youtubeShort(creator.followers, 3)} subscribers` } },
                    { text: { content: `${creator.postsTotal} videos` } },
                  ],
                },
              ],
              delimiter: '•',
            },
          },
        },
      },
    },
  },
  metadata: {
    channelMetadataRenderer: {
      title: creator.name,
      description: creator.bio,
      externalId: creator.id,
      vanityChannelUrl: `http://www.youtube.com/@${creator.handle}`,
      channelUrl: `https://www.youtube.com/channel/${creator.id}`,
    },
  },
});

/** Answer to a continuation of the Videos tab. */
export const youtubeMore = (creator: FictionalCreator) => ({
  onResponseReceivedActions: [{ appendContinuationItemsAction: { continuationItems: items(creator, FIRST_PAGE) } }],
});

const tabUrl = (creator: FictionalCreator, tab: string) => ({
  browseEndpoint: { browseId: creator.id, canonicalBaseUrl: `/@${creator.handle}` },
  commandMetadata: { webCommandMetadata: { url: `/@${creator.handle}/${tab}` } },
});

const chip = (text: string, selected: boolean) => ({
  chipViewModel: { text, selected, displayType: 'CHIP_VIEW_MODEL_DISPLAY_TYPE_UNSPECIFIED' },
});

const verifiedMark = {
  startIndex: 0,
  length: 0,
  element: { type: { imageType: { image: { sources: [{ clientResource: { imageName: 'CHECK_CIRCLE_FILLED' } }] } } } },
};

const continuation = (creator: FictionalCreator) => ({
  continuationItemRenderer: {
    trigger: 'CONTINUATION_TRIGGER_ON_ITEM_SHOWN',
    continuationEndpoint: {
      continuationCommand: { token: `more:${creator.id}`, request: 'CONTINUATION_REQUEST_TYPE_BROWSE' },
    },
  },
});

function items(creator: FictionalCreator, from: number, to?: number) {
  return creator.posts.slice(from, to).map((post, index) => {
    const seconds = post.seconds ?? 0;
    const rows = [
      {
        metadataParts: [
          { text: { content: `${youtubeShort(post.views ?? 0)} views` } },
          { text: { content: ago(post.age) } },
        ],
      },
    ];
    const badge = {
      thumbnailBadgeViewModel: {
        text: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
        badgeStyle: 'THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT',
      },
    };
    const lockup = {
      contentImage: { thumbnailViewModel: { overlays: [{ thumbnailBottomOverlayViewModel: { badges: [badge] } }] } },
      metadata: {
        lockupMetadataViewModel: {
          title: { content: post.title },
          metadata: { contentMetadataViewModel: { metadataRows: rows, delimiter: ' • ' } },
        },
      },
      contentId: youtubeId(creator, from + index),
      contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
    };
    return { richItemRenderer: { content: { lockupViewModel: lockup } } };
  });
}
