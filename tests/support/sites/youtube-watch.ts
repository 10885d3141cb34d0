import { type FictionalCreator, publishedAt, youtubeId, youtubeShort } from './creator';
import { sitePage } from './page';
import { data } from './youtube-pages';

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
      shortDescription: post.caption ?? post.title,
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
                      shortViewCount: { simpleText: `${youtubeShort(post.views ?? 0)} views` },
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
