import { describe, expect, it } from 'vitest';
import { CHANNEL, OTHER } from '../../../fixtures/youtube/channel';
import { fromApi } from '../../../fixtures/youtube/reading';

const panel = {
  aboutChannelViewModel: {
    channelId: CHANNEL.id,
    canonicalChannelUrl: `http://www.youtube.com/@${CHANNEL.handle}`,
    description: CHANNEL.bio,
    country: 'Portugal',
    subscriberCountText: '96.4K subscribers',
    viewCountText: '47,098,787 views',
    videoCountText: '742 videos',
    links: [
      { channelExternalLinkViewModel: { title: { content: 'Shop' }, link: { content: 'shop.maplemortar.example' } } },
      {
        channelExternalLinkViewModel: {
          link: {
            content: 'x',
            commandRuns: [
              {
                onTap: {
                  innertubeCommand: {
                    urlEndpoint: { url: `https://www.youtube.com/redirect?q=${encodeURIComponent(CHANNEL.link)}` },
                  },
                },
              },
            ],
          },
        },
      },
    ],
  },
};
const body = {
  onResponseReceivedEndpoints: [
    { appendContinuationItemsAction: { continuationItems: [{ aboutChannelRenderer: { metadata: panel } }] } },
  ],
};

describe('the About panel', () => {
  it('gives the views of all time, the exact number of videos, country and all links', () => {
    const [about] = fromApi('browse', body, `/@${CHANNEL.handle}`);
    expect(about?.profile).toMatchObject({
      id: CHANNEL.id,
      handle: CHANNEL.handle,
      viewsTotal: { value: 47_098_787, precision: 'exact' },
      postsTotal: { value: 742 },
      country: 'Portugal',
      links: ['https://shop.maplemortar.example', CHANNEL.link],
    });
    expect(about?.posts).toEqual([]);
  });

  it('is left out on the page of another channel', () => {
    expect(fromApi('browse', body, `/@${OTHER.handle}`)).toEqual([]);
  });
});
