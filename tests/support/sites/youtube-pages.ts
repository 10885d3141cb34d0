import { ago, type FictionalCreator, publishedAt, youtubeId, youtubeShort } from './creator';
import { inlineJson, sitePage } from './page';

const FIRST_PAGE = 8;

/** YouTube's Videos tab: ytInitialData in the page, more by POST /youtubei/v1/browse. */
export const youtubeChannelPage = (creator: FictionalCreator, lang = 'en'): string =>
  sitePage({
    lang,
    title: `${creator.name} - YouTube`,
    head: data('ytInitialData', youtubeBrowse(creator)),
    body: '<ytd-app><main></main></ytd-app>',
    script: SCRIPT,
  });

const data = (name: string, value: unknown): string =>
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

/** A watch page: exact views and likes in the player's microformat, comments in the panel's head. */
export function youtubeWatchPage(creator: FictionalCreator, rank: number, now: number): string {
  return sitePage({
    lang: 'en',
    title: 'YouTube',
    head:
      data('ytInitialPlayerResponse', youtubePlayer(creator, rank, now)) +
      data('ytInitialData', youtubeNext(creator, rank)),
    body: '<ytd-app></ytd-app>',
  });
}

export function youtubePlayer(creator: FictionalCreator, rank: number, now: number) {
  const post = creator.posts[rank];
  if (!post) throw new Error(`${creator.handle} has no video ${rank}`);
  const date = new Date(publishedAt(post, now)).toISOString();
  const videoId = youtubeId(creator, rank);
  return {
    playabilityStatus: { status: 'OK' },
    videoDetails: {
      videoId,
      title: post.title,
      lengthSeconds: String(post.seconds),
      channelId: creator.id,
      author: creator.name,
      viewCount: String(post.views),
      isLiveContent: false,
      shortDescription: post.title,
    },
    microformat: {
      playerMicroformatRenderer: {
        externalVideoId: videoId,
        externalChannelId: creator.id,
        ownerProfileUrl: `http://www.youtube.com/@${creator.handle}`,
        ownerChannelName: creator.name,
        viewCount: String(post.views),
        likeCount: String(post.likes),
        lengthSeconds: String(post.seconds),
        publishDate: date,
        uploadDate: date,
        category: 'Howto & Style',
        isShortsEligible: false,
      },
    },
    ...(post.paid && {
      paidContentOverlay: { paidContentOverlayRenderer: { text: { simpleText: 'Includes paid promotion' } } },
    }),
  };
}

export function youtubeNext(creator: FictionalCreator, rank: number) {
  const post = creator.posts[rank];
  if (!post) throw new Error(`${creator.handle} has no video ${rank}`);
  const videoId = youtubeId(creator, rank);
  return {
    currentVideoEndpoint: { watchEndpoint: { videoId } },
    contents: {
      twoColumnWatchNextResults: {
        results: {
          results: {
            contents: [
              {
                videoPrimaryInfoRenderer: {
                  title: { runs: [{ text: post.title }] },
                  viewCount: {
                    videoViewCountRenderer: {
                      viewCount: { simpleText: `${post.views?.toLocaleString('en-US')} views` },
                    },
                  },
                },
              },
              {
                videoSecondaryInfoRenderer: {
                  owner: {
                    videoOwnerRenderer: {
                      title: {
                        runs: [
                          {
                            text: creator.name,
                            navigationEndpoint: {
                              browseEndpoint: { browseId: creator.id, canonicalBaseUrl: `/@${creator.handle}` },
                            },
                          },
                        ],
                      },
                      subscriberCountText: { simpleText: `${youtubeShort(creator.followers, 3)} subscribers` },
                    },
                  },
                },
              },
            ],
          },
        },
      },
    },
    engagementPanels: [
      {
        engagementPanelSectionListRenderer: {
          panelIdentifier: 'engagement-panel-comments-section',
          header: {
            engagementPanelTitleHeaderRenderer: {
              title: { runs: [{ text: 'Comments' }] },
              contextualInfo: { runs: [{ text: String(post.comments) }] },
            },
          },
        },
      },
    ],
  };
}

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

const SCRIPT = `
  const ask = async (path, body) => (await fetch('/youtubei/v1/' + path + '?prettyPrint=false', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json();
  const make = (tag, props = {}, ...children) => { const e = Object.assign(document.createElement(tag), props); e.append(...children); return e; };
  const grid = (contents) => contents.filter((c) => c.richItemRenderer).map((c) => { const l = c.richItemRenderer.content.lockupViewModel;
    return make('a', { href: '/watch?v=' + l.contentId, textContent: l.metadata.lockupMetadataViewModel.title.content }); });
  async function show(first) {
    const main = document.querySelector('main');
    main.replaceChildren();
    const path = location.pathname;
    const answer = first ?? await ask('browse', { browseId: path });
    if (location.pathname !== path) return;
    const rows = answer.header.pageHeaderRenderer.content.pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows;
    main.append(make('header', {}, make('div', { className: 'face' }), make('section', {}, make('h1', { textContent: answer.metadata.channelMetadataRenderer.title }),
      ...rows.map((row) => make('div', { textContent: row.metadataParts.map((part) => part.text.content).join(' • ') })))));
    const tab = answer.contents.twoColumnBrowseResultsRenderer.tabs.find((t) => t.tabRenderer.selected).tabRenderer;
    const contents = tab.content.richGridRenderer.contents;
    main.append(make('div', { className: 'grid' }, ...grid(contents)));
    const token = contents.at(-1).continuationItemRenderer?.continuationEndpoint.continuationCommand.token;
    window.loadMore = async () => main.querySelector('.grid').append(...grid((await ask('browse', { continuation: token })).onResponseReceivedActions[0].appendContinuationItemsAction.continuationItems));
  }
  window.goSoftly = async (path) => { history.pushState({}, '', path); await show(); document.dispatchEvent(new CustomEvent('yt-navigate-finish')); };
  window.addEventListener('popstate', () => show());
  show(ytInitialData);
`;
