// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { instagram } from '@/lib/platforms/instagram';
import { tiktok } from '@/lib/platforms/tiktok';
import { postIds } from '../../fixtures/instagram/creator';
import { drawnPost, drawnProfile, postHead } from '../../fixtures/instagram/pages';
import { documentOf, readingAt as onInstagram } from '../../fixtures/instagram/reading';
import { CREATOR, idAt, MARCH } from '../../fixtures/tiktok/creator';
import { documentWith, readingAt as onTikTok } from '../../fixtures/tiktok/reading';
import { channelPage, grid, lockup, pageHeader, videoRenderer } from '../../fixtures/youtube/channel';
import { fromApi } from '../../fixtures/youtube/reading';
import { commentsPage, likeButton, VIDEO, watchPage } from '../../fixtures/youtube/watch';

/** "B" is "bin" (thousand) among Turkish texts and a billion where YouTube left it untranslated. */
const TWO_MEANINGS = '1.1B';

describe('a count whose text has two meanings is unknown, and says so', () => {
  it('YouTube: followers in the header, views on a card', () => {
    const header = pageHeader({ counts: [`${TWO_MEANINGS} abone`, '742 video'] });
    const card = lockup('wallPart_01', { parts: [`${TWO_MEANINGS} görüntüleme`, '3 gün önce'] });
    const [page] = fromApi('browse', channelPage('videos', grid([card]), header), '/@maplemortar/videos', 'tr');
    expect(page?.profile).not.toHaveProperty('followers');
    expect(page?.profile?.postsTotal?.value).toBe(742);
    expect(page?.unknown).toEqual([{ field: 'profile.followers', reason: 'ambiguous' }]);
    expect(page?.posts[0]).not.toHaveProperty('views');
    expect(page?.posts[0]?.withheld).toEqual({ views: 'ambiguous' });
  });

  it('YouTube: the other text of the same count is asked first', () => {
    const card = videoRenderer('wallPart_01', {
      publishedTimeText: { simpleText: '2 hafta önce' },
      viewCountText: { simpleText: '12 / 40' },
      shortViewCountText: { simpleText: '48 B görüntüleme' },
    });
    const [page] = fromApi('browse', channelPage('videos', grid([card])), '/@maplemortar/videos', 'tr');
    expect(page?.posts[0]?.views).toMatchObject({ value: 48_000, low: 48_000, high: 49_000 });
    expect(page?.posts[0]).not.toHaveProperty('withheld');
  });

  it('TikTok: the header, a tile of the grid, a post', () => {
    const [page] = tiktok.fromDom(
      documentWith(
        {},
        `<h1 data-e2e="user-title">${CREATOR.handle}</h1><h2 data-e2e="user-subtitle">${CREATOR.name}</h2>
        <strong data-e2e="followers-count">12 / 40</strong><strong data-e2e="following-count">7</strong>
        <div data-e2e="user-post-item"><a href="https://www.tiktok.com/@${CREATOR.handle}/video/${idAt(MARCH)}">
        <strong data-e2e="video-views">1.2 3</strong></a></div>`,
      ),
      onTikTok(`/@${CREATOR.handle}`),
    );
    expect(page?.profile).toMatchObject({ following: { value: 7 } });
    expect(page?.profile).not.toHaveProperty('followers');
    expect(page?.unknown).toEqual([{ field: 'profile.followers', reason: 'ambiguous' }]);
    expect(page?.posts[0]?.withheld).toEqual({ views: 'ambiguous' });
  });

  it('Instagram: plays on the Reels tab, likes of a post', () => {
    const tab = documentOf(drawnProfile({ lang: 'tr', plays: TWO_MEANINGS }));
    const [page] = instagram.fromDom(tab, onInstagram('/mara.fields/reels/', 'tr'));
    const reel = page?.posts.find(({ format }) => format === 'reel');
    expect(reel).not.toHaveProperty('views');
    expect(reel?.withheld).toMatchObject({ views: 'ambiguous' });
    const code = postIds(0).code;
    const post = documentOf(drawnPost({ likes: TWO_MEANINGS, comments: '36' }));
    const [shown] = instagram.fromDom(post, onInstagram(`/p/${code}/`, 'tr'));
    expect(shown?.posts[0]).not.toHaveProperty('likes');
    expect(shown?.posts[0]?.withheld).toMatchObject({ likes: 'ambiguous' });
    expect(shown?.posts[0]?.comments?.value).toBe(36);
  });
});

it('Instagram: what is drawn gives way to the page’s head where only that is clear', () => {
  const code = postIds(0).code;
  const page = documentOf(
    `${postHead('48 likes, 36 comments - ', 'p')}${drawnPost({ likes: '1,204', comments: '12 / 40' })}`,
  );
  const [shown] = instagram.fromDom(page, onInstagram(`/p/${code}/`, 'en'));
  expect(shown?.posts[0]?.likes?.value).toBe(1_204);
  expect(shown?.posts[0]?.comments?.value).toBe(36);
  expect(shown?.posts[0]?.withheld).not.toHaveProperty('comments');
});

it('nothing that stands for "ambiguous" is left in an observation', () => {
  const pages = [
    ...fromApi('next', commentsPage(), `/watch?v=${VIDEO}`, 'tr'),
    ...fromApi('next', watchPage({ like: likeButton(TWO_MEANINGS, '12 / 40') }), `/watch?v=${VIDEO}`, 'tr'),
  ];
  expect(pages.length).toBeGreaterThan(1);
  expect(JSON.stringify(pages)).not.toContain('"value":null');
});
