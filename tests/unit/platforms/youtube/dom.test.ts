// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { youtube } from '@/lib/platforms/youtube';
import { CHANNEL } from '../../../fixtures/youtube/channel';
import { readingAt } from '../../../fixtures/youtube/reading';
import { VIDEO } from '../../../fixtures/youtube/watch';

const comment = (id: string, video: string, likes: string) => `
  <ytd-comment-thread-renderer><span id="published-time-text"><a href="/watch?v=${video}&lc=${id}">3 days ago</a></span>
  <span id="vote-count-middle"> ${likes} </span></ytd-comment-thread-renderer>`;

const watchDom = (
  id: string,
  { player = '<span class="ytp-time-duration">12:34</span>', comments = comment('UgA', id, '15') } = {},
) => `
  <ytd-watch-flexy video-id="${id}" role="main"><div id="movie_player">${player}</div>
    <ytd-watch-metadata><h1>Pointing a wall</h1>
      <ytd-video-owner-renderer><a href="/@${CHANNEL.handle}"></a><ytd-channel-name><span id="text">${CHANNEL.name}</span></ytd-channel-name>
        <span id="owner-sub-count">96.4K subscribers</span></ytd-video-owner-renderer>
      <segmented-like-dislike-button-view-model><like-button-view-model><button aria-label="like this video along with 3,105 other people">3.1K</button></like-button-view-model></segmented-like-dislike-button-view-model>
      <ytd-watch-info-text><div id="info"><span>48,215 views</span><span>  </span><span>Oct 25, 2025</span></div></ytd-watch-info-text>
    </ytd-watch-metadata>
    <ytd-comments-header-renderer><h2 id="count">365 Comments</h2></ytd-comments-header-renderer>${comments}
  </ytd-watch-flexy>`;

const channelDom = (handle: string, attributes: string, counts = ['96.4K subscribers', '742 videos']) => `
  <ytd-browse page-subtype="channels" ${attributes}><yt-page-header-view-model><h1>${CHANNEL.name}</h1>
    <yt-content-metadata-view-model><div><span>@${handle}</span></div>
      <div>${counts.map((text) => `<span>${text}</span>`).join('<span>•</span>')}</div></yt-content-metadata-view-model>
  </yt-page-header-view-model></ytd-browse>`;

const read = (html: string, path: string) => {
  document.body.innerHTML = html;
  return youtube.fromDom(document, readingAt(path));
};

beforeEach(() => document.body.replaceChildren());

describe('the drawn watch page', () => {
  const path = `/watch?v=${VIDEO}`;

  it('gives counts, owner and comments', () => {
    const [page, comments] = read(watchDom(VIDEO), path);
    expect(page?.profile).toMatchObject({ handle: CHANNEL.handle, followers: { low: 96_400 } });
    expect(page?.posts[0]).toMatchObject({
      views: { value: 48_215, precision: 'exact' },
      likes: { value: 3105, precision: 'exact' },
      comments: { value: 365 },
    });
    expect(comments?.comments).toMatchObject([{ id: 'UgA', postId: VIDEO, likes: { value: 15 } }]);
  });

  it('of another video gives nothing', () => {
    expect(read(watchDom('otherVideo1'), path)).toEqual([]);
  });

  it.each(['<span class="ytp-live"></span>', ''])('gives no views while the player may be on air (%s)', (player) => {
    expect(read(watchDom(VIDEO, { player }), path)[0]?.posts[0]).not.toHaveProperty('views');
  });

  it('takes no age for views where these are gone', () => {
    const page = watchDom(VIDEO).replace('<span>48,215 views</span>', '<span>2 weeks ago</span>');
    expect(read(page, path)[0]?.posts[0]).not.toHaveProperty('views');
  });

  it('leaves comments of the video before out, and their number too', () => {
    const pages = read(watchDom(VIDEO, { comments: comment('UgA', 'otherVideo1', '15') }), path);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.posts[0]).not.toHaveProperty('comments');
  });
});

describe('the drawn channel header', () => {
  const path = `/@${CHANNEL.handle}/videos`;

  it('gives both counts', () => {
    const [page] = read(channelDom(CHANNEL.handle, 'role="main"'), path);
    expect(page?.profile).toMatchObject({
      handle: CHANNEL.handle,
      displayName: CHANNEL.name,
      followers: { low: 96_400, high: 96_500 },
      postsTotal: { value: 742 },
    });
  });

  it('gives neither where only one stands there', () => {
    const [page] = read(channelDom(CHANNEL.handle, 'role="main"', ['742 videos']), path);
    expect(page?.profile).not.toHaveProperty('followers');
    expect(page?.profile).not.toHaveProperty('postsTotal');
  });

  it('ignores hidden copies and headers of another channel', () => {
    expect(read(channelDom(CHANNEL.handle, 'hidden') + channelDom('SomebodyElse', 'role="main"'), path)).toEqual([]);
  });
});
