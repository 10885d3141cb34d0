// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { observationSchema } from '@/lib/messaging/observation-schema';
import { localeTableOf } from '@/lib/parsing/tables';
import { adapterFor } from '@/lib/platforms/registry';
import { postIds } from '../../fixtures/instagram/creator';
import { drawnPost, drawnProfile, HEADS, postHead } from '../../fixtures/instagram/pages';
import { CREATOR, idAt, MARCH } from '../../fixtures/tiktok/creator';
import { CHANNEL } from '../../fixtures/youtube/channel';
import { VIDEO } from '../../fixtures/youtube/watch';
import { patience, runs } from '../../support/fuzz';

const PAGES: [name: string, url: string, html: string][] = [
  [
    'Instagram, profile',
    'https://www.instagram.com/mara.fields/',
    drawnProfile({ lang: 'en', head: HEADS.en, plays: '1.2M' }),
  ],
  [
    'Instagram, post',
    `https://www.instagram.com/p/${postIds(0).code}/`,
    `${postHead('48 likes, 6 comments - ', 'p')}${drawnPost({ likes: '1,204', comments: '36' })}`,
  ],
  [
    'TikTok, profile',
    `https://www.tiktok.com/@${CREATOR.handle}`,
    `<h1 data-e2e="user-title">${CREATOR.handle}</h1><h2 data-e2e="user-subtitle">${CREATOR.name}</h2>
     <strong data-e2e="following-count">7</strong><strong data-e2e="followers-count">783.4K</strong><strong data-e2e="likes-count">3.9M</strong>
     <div data-e2e="user-post-item-list"><div data-e2e="user-post-item"><a href="https://www.tiktok.com/@${CREATOR.handle}/video/${idAt(MARCH)}">
     <strong data-e2e="video-views">593K</strong></a></div></div>`,
  ],
  [
    'TikTok, video',
    `https://www.tiktok.com/@${CREATOR.handle}/video/${idAt(MARCH)}`,
    `<div id="xgwrapper-4-${idAt(MARCH)}"></div><strong data-e2e="like-count">12.3K</strong><strong data-e2e="comment-count">204</strong><strong data-e2e="share-count">88</strong>
     <strong data-e2e="undefined-count">51</strong><span data-e2e="browse-username">${CREATOR.handle}</span>`,
  ],
  [
    'YouTube, channel',
    `https://www.youtube.com/@${CHANNEL.handle}/videos`,
    `<ytd-browse page-subtype="channels" role="main"><yt-page-header-view-model><h1>${CHANNEL.name}</h1><yt-content-metadata-view-model>
     <span>@${CHANNEL.handle}</span><span>96.4K subscribers</span><span>742 videos</span></yt-content-metadata-view-model></yt-page-header-view-model></ytd-browse>`,
  ],
  [
    'YouTube, video',
    `https://www.youtube.com/watch?v=${VIDEO}`,
    `<ytd-watch-flexy video-id="${VIDEO}"><div id="movie_player"><span class="ytp-time-duration">12:34</span></div><ytd-watch-metadata><h1>A wall</h1>
     <ytd-video-owner-renderer><a href="/@${CHANNEL.handle}"></a><span id="owner-sub-count">96.4K subscribers</span></ytd-video-owner-renderer>
     <segmented-like-dislike-button-view-model><like-button-view-model><button aria-label="like this video along with 3,105 other people">3.1K</button></like-button-view-model></segmented-like-dislike-button-view-model>
     <ytd-watch-info-text><div id="info"><span>48,215 views</span><span>Oct 25, 2025</span></div></ytd-watch-info-text></ytd-watch-metadata></ytd-watch-flexy>`,
  ],
];

/** Texts as a site, another language or a prankster might write them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('1', '9', '0', '.', ',', ' ', '\u00a0', 'K', 'M', 'B', '万', '%', '-', '@', '/', '٣', ':'),
  }),
  fc.constantFrom(
    '',
    'NaN',
    '-1',
    '1e300',
    '9'.repeat(400),
    '__proto__',
    'constructor',
    '<b>1</b>',
    '1,2 M',
    '4,5 Mio.',
    'javascript:1',
  ),
);
const lang = fc.constantFrom('en', 'fr', 'de', 'tr', 'hi', 'ja', 'ar', 'as', 'xx');

/** Puts `value` in the place of one text or attribute of the document. */
function scramble(document: Document, place: number, value: string): void {
  const walker = document.createTreeWalker(document, 1 | 4);
  const places: ((value: string) => void)[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const here = node;
    if (here instanceof Element)
      for (const { name } of here.attributes) places.push((text) => here.setAttribute(name, text));
    else if (here.textContent?.trim())
      places.push((text) => {
        here.textContent = text;
      });
  }
  places[place % places.length]?.(value);
}

it.each(PAGES)(
  '%s: whatever stands in its places, nothing throws and nothing comes out that the background would refuse',
  (_, address, html) => {
    const url = new URL(address);
    const adapter = adapterFor(url);
    if (!adapter) throw new Error(`No adapter for ${address}`);
    const read = (document: Document, language: string) =>
      adapter.fromDom(document, {
        surface: adapter.surfaceOf(url),
        lang: language,
        locale: localeTableOf(language),
        now: Date.parse('2026-11-20T12:00:00Z'),
      });
    const parse = () => new DOMParser().parseFromString(html, 'text/html');
    // The page as it is is read, or the rest would prove nothing.
    expect(read(parse(), 'en').some(({ profile, posts }) => profile !== null || posts.length > 0)).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(200), text), { minLength: 1, maxLength: 4 }), lang, (changes, language) => {
        const document = parse();
        for (const [place, value] of changes) scramble(document, place, value);
        for (const observation of read(document, language))
          expect(observationSchema.safeParse(observation).error, JSON.stringify(changes)).toBeUndefined();
      }),
      { numRuns: runs(200) },
    );
    expect({}).not.toHaveProperty('polluted');
  },
  patience(30_000),
);
