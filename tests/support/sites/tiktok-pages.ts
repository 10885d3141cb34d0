import { type FictionalCreator, type FictionalPost, publishedAt, tiktokId, tiktokRounded } from './creator';
import { inlineJson, sitePage } from './page';

/** TikTok's profile page: counts in the page's JSON, posts by fetch. */
export const tiktokProfilePage = (creator: FictionalCreator, lang = 'en'): string =>
  sitePage({
    lang,
    title: `${creator.name} (@${creator.handle}) | TikTok`,
    dark: true,
    head: rehydration({
      'webapp.app-context': { language: lang, region: 'SE' },
      'webapp.user-detail': tiktokUserDetail(creator),
    }),
    body: '<div id="main-content-others_homepage"></div>',
    script: SCRIPT,
  });

/** TikTok's video page: one itemStruct in the page's JSON. */
export const tiktokVideoPage = (creator: FictionalCreator, post: FictionalPost, now: number): string =>
  sitePage({
    lang: 'en',
    title: `${post.title} | TikTok`,
    dark: true,
    head: rehydration({
      'webapp.video-detail': { itemInfo: { itemStruct: tiktokItem(creator, post, now) }, statusCode: 0 },
    }),
    body: '<main></main>',
  });

const rehydration = (scope: Record<string, unknown>): string =>
  `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${inlineJson({ __DEFAULT_SCOPE__: scope })}</script>`;

/** Body of /api/user/detail/, the same as the page's `webapp.user-detail`. */
export function tiktokUserDetail(creator: FictionalCreator) {
  const counts = {
    followerCount: creator.followers,
    followingCount: creator.following,
    heart: creator.likesTotal ?? 0,
    heartCount: creator.likesTotal ?? 0,
    videoCount: creator.postsTotal,
    diggCount: 12,
    friendCount: 3,
  };
  const each = <T>(change: (count: number) => T) =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, change(count)]));
  return {
    userInfo: {
      user: {
        id: creator.id,
        uniqueId: creator.handle,
        nickname: creator.name,
        signature: creator.bio,
        verified: creator.verified,
        secUid: `MS4wLjABAAAA${creator.id}`,
        privateAccount: false,
        bioLink: { link: creator.link, risk: 0 },
        commerceUserInfo: { commerceUser: false },
        ttSeller: false,
      },
      stats: each(tiktokRounded),
      statsV2: each(String),
      itemList: [],
    },
    statusCode: 0,
    statusMsg: '',
  };
}

/** Body of /api/post/item_list/. */
export const tiktokItemList = (creator: FictionalCreator, now: number) => ({
  cursor: '0',
  hasMore: false,
  itemList: creator.posts.map((post) => tiktokItem(creator, post, now)),
  statusCode: 0,
  status_code: 0,
  status_msg: '',
});

function tiktokItem(creator: FictionalCreator, post: FictionalPost, now: number) {
  const stats = {
    playCount: tiktokRounded(post.views ?? 0),
    diggCount: tiktokRounded(post.likes),
    commentCount: tiktokRounded(post.comments),
    shareCount: tiktokRounded(post.shares ?? 0),
    collectCount: post.saves ?? 0,
  };
  return {
    id: tiktokId(post, now),
    desc: post.caption ?? post.title,
    createTime: Math.floor(publishedAt(post, now) / 1000),
    author: { id: creator.id, uniqueId: creator.handle, nickname: creator.name, verified: creator.verified },
    authorStats: { followerCount: tiktokRounded(creator.followers) },
    stats,
    statsV2: {
      ...Object.fromEntries(Object.entries(stats).map(([key, count]) => [key, String(count)])),
      repostCount: '0',
    },
    video: { duration: post.seconds },
    isPinnedItem: post.pinned ?? false,
    isAd: false,
    adLabelVersion: post.paid ? 2 : 0,
    itemCommentStatus: 0,
    privateItem: false,
    textExtra: (post.links ?? []).map((userUniqueId) => ({ userUniqueId, hashtagName: '', type: 0 })),
  };
}

const SCRIPT = `
  const make = (tag, props = {}, ...children) => { const e = document.createElement(tag); for (const [k, v] of Object.entries(props)) k.includes('-') ? e.setAttribute(k, v) : (e[k] = v); e.append(...children); return e; };
  const first = JSON.parse(document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__').textContent).__DEFAULT_SCOPE__['webapp.user-detail'];
  const short = (n) => n >= 1e6 ? (n / 1e6).toFixed(1) + 'M' : n >= 1e4 ? (n / 1e3).toFixed(1) + 'K' : String(n);
  async function show(detail) {
    const root = document.getElementById('main-content-others_homepage');
    root.replaceChildren();
    const handle = location.pathname.split('/')[1].slice(1);
    const { user, stats } = (detail ?? await (await fetch('/api/user/detail/?uniqueId=' + handle)).json()).userInfo;
    if (location.pathname.split('/')[1].slice(1) !== handle) return;
    root.append(make('main', {}, make('header', {}, make('div', { className: 'face' }), make('section', {},
      make('h1', { 'data-e2e': 'user-title', textContent: user.uniqueId }), make('h2', { 'data-e2e': 'user-subtitle', textContent: user.nickname }),
      make('h3', {}, make('strong', { 'data-e2e': 'following-count', textContent: short(stats.followingCount) }), ' Following ', make('strong', { 'data-e2e': 'followers-count', textContent: short(stats.followerCount) }), ' Followers ', make('strong', { 'data-e2e': 'likes-count', textContent: short(stats.heartCount) }), ' Likes'),
      make('h2', { 'data-e2e': 'user-bio', textContent: user.signature }))),
      make('div', { className: 'grid', 'data-e2e': 'user-post-item-list' })));
    const list = await (await fetch('/api/post/item_list/?aid=1988&count=35&cursor=0&post_item_list_request_type=0&secUid=' + user.secUid)).json();
    if (location.pathname.split('/')[1].slice(1) !== handle) return;
    root.querySelector('.grid').append(...list.itemList.map((item) => make('div', { 'data-e2e': 'user-post-item' },
      make('a', { href: '/@' + handle + '/video/' + item.id }, make('strong', { 'data-e2e': 'video-views', textContent: short(item.stats.playCount) })))));
  }
  window.goSoftly = (path) => { history.pushState({}, '', path); show(); };
  window.addEventListener('popstate', () => show());
  show(first);
`;
