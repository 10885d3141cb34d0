// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { youtube } from '@/lib/platforms/youtube';
import { CHANNEL, channelPage, grid, lockup, OTHER } from '../../../fixtures/youtube/channel';
import { readingAt } from '../../../fixtures/youtube/reading';
import { likeButton, player, VIDEO, watchPage } from '../../../fixtures/youtube/watch';

function documentWith(scripts: Record<string, unknown>): Document {
  const page = document.implementation.createHTMLDocument();
  for (const [name, value] of Object.entries(scripts)) {
    const script = page.createElement('script');
    script.type = 'text/plain';
    script.textContent = `var ${name} = ${JSON.stringify(value)};var meta = {"}": "{"};`;
    page.body.append(script);
  }
  return page;
}

const channel = documentWith({ ytInitialData: channelPage('videos', grid([lockup('wallPart_01')])) });
const watch = (data: unknown, response: unknown) =>
  documentWith({ ytInitialData: data, ytInitialPlayerResponse: response });

describe('the JSON in the document', () => {
  it('is read on the page that it belongs to', () => {
    const [page] = youtube.fromPage(channel, readingAt(`/@${CHANNEL.handle}/videos`));
    expect(page).toMatchObject({ source: 'page', profile: { id: CHANNEL.id }, posts: [{ id: 'wallPart_01' }] });
  });

  it('is left over after a soft navigation: nothing of it is shown under another channel or video', () => {
    expect(youtube.fromPage(channel, readingAt(`/@${OTHER.handle}/videos`))).toEqual([]);
    expect(youtube.fromPage(channel, readingAt(`/channel/${OTHER.id}`))).toEqual([]);
    expect(youtube.fromPage(channel, readingAt('/'))).toEqual([]);
    expect(youtube.fromPage(watch(watchPage(), player()), readingAt('/watch?v=otherVideo1'))).toEqual([]);
  });

  it('gives no list that another tab of the same channel showed', () => {
    const [page] = youtube.fromPage(channel, readingAt(`/@${CHANNEL.handle}/shorts`));
    expect(page?.posts).toEqual([]);
    expect(page?.listing).toBeNull();
  });

  it('joins page and player: exact wins, the label and the comments are there', () => {
    const data = watchPage({ like: likeButton('3.1K', 'Like'), viewCount: { viewCount: { simpleText: '48K views' } } });
    const [page, ...rest] = youtube.fromPage(watch(data, player({ paid: true })), readingAt(`/watch?v=${VIDEO}`));
    expect(rest).toEqual([]);
    expect(page?.posts[0]).toMatchObject({
      views: { value: 48_215, precision: 'exact' },
      likes: { value: 3105, precision: 'exact' },
      comments: { value: 365 },
      sponsored: true,
    });
    expect(page?.profile?.followers?.low).toBe(96_400);
  });

  it('does not show likes that the page hides though the player carries them', () => {
    const [page] = youtube.fromPage(
      watch(watchPage({ like: likeButton('Like', 'Like') }), player()),
      readingAt(`/watch?v=${VIDEO}`),
    );
    expect(page?.posts[0]).not.toHaveProperty('likes');
    expect(page?.posts[0]?.withheld?.likes).toBe('disabled');
  });

  it('a player of the video before is left out, the page of this one is read', () => {
    const [page] = youtube.fromPage(
      watch(watchPage(), player({ id: 'otherVideo1', paid: true })),
      readingAt(`/watch?v=${VIDEO}`),
    );
    expect(page?.posts[0]?.views?.value).toBe(48_215);
    expect(page?.posts[0]).not.toHaveProperty('sponsored');
  });

  it.each([
    ['private', { playabilityStatus: { status: 'LOGIN_REQUIRED' } }],
    ['age-restricted', { playabilityStatus: { status: 'LOGIN_REQUIRED', desktopLegacyAgeGateReason: 1 } }],
    ['unavailable', { playabilityStatus: { status: 'ERROR' } }],
  ])('a video that is %s', (error, response) => {
    const { engagementPanels: _, ...frame } = watchPage();
    const data = { ...frame, contents: { twoColumnWatchNextResults: {} } };
    expect(youtube.fromPage(watch(data, response), readingAt(`/watch?v=${VIDEO}`))).toMatchObject([
      { error, posts: [] },
    ]);
  });

  it('broken or missing JSON gives nothing', () => {
    const cut = document.implementation.createHTMLDocument();
    cut.body.innerHTML = '<script type="text/plain">var ytInitialData = {"header": {"pageHeader</script>';
    expect(youtube.fromPage(cut, readingAt(`/@${CHANNEL.handle}`))).toEqual([]);
    expect(youtube.fromPage(document.implementation.createHTMLDocument(), readingAt(`/watch?v=${VIDEO}`))).toEqual([]);
  });
});
