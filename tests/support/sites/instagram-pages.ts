import { type FictionalCreator, type FictionalPost, instagramIds, publishedAt } from './creator';
import { escapeHtml, sitePage } from './page';

/** Instagram as a logged-in user gets it: an empty shell, then everything by XHR to /graphql/query. */
export function instagramProfilePage(creator: FictionalCreator, lang = 'en'): string {
  const n = (count: number) => count.toLocaleString('en-US');
  const description = `${n(creator.followers)} Followers, ${n(creator.following)} Following, ${n(creator.postsTotal)} Posts - See Instagram photos and videos from ${creator.name} (@${creator.handle})`;
  return sitePage({
    lang,
    title: `${creator.name} (@${creator.handle})`,
    head: `<meta property="og:description" content="${escapeHtml(description)}">`,
    body: '<main role="main"></main>',
    script: SCRIPT,
  });
}

/** `data.user` of PolarisProfilePageContentQuery. */
export const instagramUser = (creator: FictionalCreator) => ({
  data: {
    user: {
      pk: creator.id,
      id: creator.id,
      username: creator.handle,
      full_name: creator.name,
      is_verified: creator.verified,
      is_private: false,
      biography: creator.bio,
      bio_links: [{ url: creator.link, link_type: 'external', title: '' }],
      external_url: creator.link,
      follower_count: creator.followers,
      following_count: creator.following,
      media_count: creator.postsTotal,
      category: creator.category ?? 'Artist',
      ...(creator.category && { should_show_category: true }),
      account_type: 3,
      is_business: false,
    },
  },
  extensions: { is_final: true },
});

/** A page of xdt_api__v1__feed__user_timeline_graphql_connection, newest first, pinned posts leading. */
export const instagramTimeline = (creator: FictionalCreator, now: number) => ({
  data: {
    xdt_api__v1__feed__user_timeline_graphql_connection: {
      edges: creator.posts.map((post) => ({
        node: timelineNode(creator, post, now),
        cursor: instagramIds(post, now).pk,
      })),
      page_info: { end_cursor: null, has_next_page: false, has_previous_page: false, start_cursor: null },
    },
    xdt_viewer: { user: { id: '70000000001' } },
  },
});

/** A page of the Reels tab: plays, likes and comments, no date and no caption. */
export const instagramReels = (creator: FictionalCreator, now: number) => ({
  data: {
    xdt_api__v1__clips__user__connection_v2: {
      edges: creator.posts
        .filter((post) => post.format === 'reel')
        .map((post) => {
          const { pk, code } = instagramIds(post, now);
          const media = {
            pk,
            id: `${pk}_${creator.id}`,
            code,
            media_type: 2,
            product_type: 'clips',
            user: { pk: creator.id, id: creator.id },
            play_count: post.views,
            view_count: null,
            like_count: post.likesHidden ? 3 : post.likes,
            like_and_view_counts_disabled: post.likesHidden ?? false,
            comment_count: post.comments,
            clips_tab_pinned_user_ids: [],
          };
          return { node: { media, __typename: 'XDTClipsItemDict' }, cursor: pk };
        }),
      page_info: { end_cursor: null, has_next_page: false, has_previous_page: false, start_cursor: null },
    },
  },
});

const PRODUCT = { image: [1, 'feed'], carousel: [8, 'carousel_container'], reel: [2, 'clips'] } as const;

function timelineNode(creator: FictionalCreator, post: FictionalPost, now: number) {
  const { pk, code } = instagramIds(post, now);
  const [mediaType, productType] = PRODUCT[post.format as keyof typeof PRODUCT];
  const user = {
    pk: creator.id,
    id: creator.id,
    username: creator.handle,
    full_name: creator.name,
    is_verified: creator.verified,
    is_private: false,
    __typename: 'XDTUserDict',
  };
  return {
    pk,
    id: `${pk}_${creator.id}`,
    code,
    media_type: mediaType,
    product_type: productType,
    user,
    owner: { id: creator.id },
    taken_at: Math.floor(publishedAt(post, now) / 1000),
    caption: { pk: '17800000000000000', text: post.caption ?? post.title },
    like_count: post.likesHidden ? 3 : post.likes,
    like_and_view_counts_disabled: post.likesHidden ?? false,
    comment_count: post.comments,
    comments_disabled: null,
    view_count: null,
    is_paid_partnership: post.paid ?? false,
    sponsor_tags: null,
    coauthor_producers: [],
    invited_coauthor_producers: [],
    timeline_pinned_user_ids: post.pinned ? [creator.id] : [],
    media_repost_count: null,
    usertags: null,
    __typename: 'XDTMediaDict',
  };
}

/** The site's script: asks for the profile of the address by XHR, draws it, and goes softly to links marked data-soft. */
const SCRIPT = `
  const ask = (name, variables) => new Promise((done) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/graphql/query');
    xhr.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
    xhr.setRequestHeader('x-fb-friendly-name', name);
    xhr.onload = () => done(JSON.parse(xhr.responseText));
    xhr.send(new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) }).toString());
  });
  const make = (tag, props = {}, ...children) => { const e = Object.assign(document.createElement(tag), props); e.append(...children); return e; };
  async function show() {
    const main = document.querySelector('main');
    main.replaceChildren();
    const [, username, tab] = location.pathname.split('/');
    const { data: { user } } = await ask('PolarisProfilePageContentQuery', { username });
    if (location.pathname.split('/')[1] !== username) return;
    const full = (n) => n.toLocaleString('en-US');
    main.append(make('header', {}, make('div', { className: 'face' }), make('section', {},
      make('h2', {}, make('span', { textContent: user.username })),
      make('ul', {},
        make('li', {}, make('span', { textContent: full(user.media_count) }), ' posts'),
        make('li', {}, make('a', { href: '/' + username + '/followers/' }, make('span', { title: full(user.follower_count), textContent: full(user.follower_count) }), ' followers')),
        make('li', {}, make('a', { href: '/' + username + '/following/' }, make('span', { textContent: full(user.following_count) }), ' following'))),
      make('div', { textContent: user.biography }))));
    const name = tab === 'reels' ? 'PolarisProfileReelsTabContentQuery' : 'PolarisProfilePostsQuery';
    const { data } = await ask(name, { username });
    if (location.pathname.split('/')[1] !== username) return;
    const nodes = Object.values(data)[0].edges.map(({ node }) => node.media ?? node);
    main.append(make('div', { className: 'grid' }, ...nodes.map((node) =>
      make('a', { href: '/' + username + (node.product_type === 'clips' ? '/reel/' : '/p/') + node.code + '/', textContent: node.caption?.text ?? '' }))));
  }
  window.goSoftly = (path) => { history.pushState({}, '', path); show(); };
  window.addEventListener('popstate', show);
  show();
`;
