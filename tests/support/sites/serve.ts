import type { BrowserContext, Request, Route } from 'playwright-core';
import type { FictionalCreator } from './creator';
import { tiktokId, youtubeId } from './creator';
import { CREATORS } from './creators';
import { instagramProfilePage, instagramReels, instagramTimeline, instagramUser } from './instagram-pages';
import { SITE_HEADERS } from './page';
import { tiktokItemList, tiktokProfilePage, tiktokUserDetail, tiktokVideoPage } from './tiktok-pages';
import { youtubeBrowse, youtubeChannelPage, youtubeMore } from './youtube-pages';
import { youtubeWatchPage } from './youtube-watch';

/** One request as the browser made it: who asked, and for what. */
export interface LoggedRequest {
  url: string;
  resourceType: string;
  /** Address of the frame that asked; "worker" for a service worker. */
  frame: string;
}

export type Answer = { html: string } | { json: unknown } | null;

export interface ServeOptions {
  /** Who is on the sites; the demo's creators and their neighbours where nothing is said. */
  creators?: readonly FictionalCreator[];
  /** Lets an answer go out (by calling `send`) when it wants to, or never; at once where nothing is said. */
  deliver?(request: Request, send: () => Promise<void>): void | Promise<void>;
}

/**
 * Serves the fictional creators at the real host names, offline: whatever is not theirs answers 404. Every request of
 * the whole browser is logged.
 */
export async function serveSites(
  context: BrowserContext,
  now: number,
  { creators = CREATORS, deliver = (_, send) => send() }: ServeOptions = {},
): Promise<LoggedRequest[]> {
  const log: LoggedRequest[] = [];
  context.on('request', (request) =>
    log.push({ url: request.url(), resourceType: request.resourceType(), frame: frameOf(request) }),
  );
  await context.route(/^https?:\/\//, (route) =>
    deliver(route.request(), () => respond(route, answerTo(route.request(), { creators, now }))),
  );
  return log;
}

/** The sites as they are: who is on them, and what time it is. */
export interface Sites {
  creators: readonly FictionalCreator[];
  now: number;
}

/** Who asked: a frame's address, or the extension's worker. */
export function frameOf(request: Request): string {
  return request.serviceWorker() ? 'worker' : request.frame().url();
}

async function respond(route: Route, answer: Answer): Promise<void> {
  if (!answer) await route.fulfill({ status: 404, body: '' });
  else if ('html' in answer) await route.fulfill({ headers: SITE_HEADERS, body: answer.html });
  else await route.fulfill({ contentType: 'application/json; charset=utf-8', body: JSON.stringify(answer.json) });
}

/** What a request to the sites is answered; null: there is no such page. */
export function answerTo(request: Pick<Request, 'url' | 'postData'>, sites: Sites): Answer {
  const url = new URL(request.url());
  switch (url.hostname) {
    case 'www.instagram.com':
      return instagram(url, request.postData() ?? '', sites);
    case 'www.tiktok.com':
      return tiktok(url, sites);
    case 'www.youtube.com':
      return youtube(url, request.postData() ?? '{}', sites);
    default:
      return null;
  }
}

const creatorOf = (
  { creators }: Sites,
  platform: FictionalCreator['platform'],
  matches: (creator: FictionalCreator) => boolean,
) => creators.find((creator) => creator.platform === platform && matches(creator));

function instagram(url: URL, body: string, sites: Sites): Answer {
  if (url.pathname === '/graphql/query') {
    const form = new URLSearchParams(body);
    const { username } = JSON.parse(form.get('variables') ?? '{}') as { username?: string };
    const creator = creatorOf(sites, 'instagram', ({ handle }) => handle === username);
    if (!creator) return null;
    const name = form.get('fb_api_req_friendly_name');
    if (name === 'PolarisProfilePageContentQuery') return { json: instagramUser(creator) };
    return {
      json:
        name === 'PolarisProfilePostsQuery'
          ? instagramTimeline(creator, sites.now)
          : instagramReels(creator, sites.now),
    };
  }
  const creator = creatorOf(sites, 'instagram', ({ handle }) => handle === url.pathname.split('/')[1]);
  return creator ? { html: instagramProfilePage(creator) } : null;
}

function tiktok(url: URL, sites: Sites): Answer {
  const bySecUid = () => creatorOf(sites, 'tiktok', ({ id }) => url.searchParams.get('secUid')?.endsWith(id) ?? false);
  if (url.pathname === '/api/user/detail/') {
    const creator = creatorOf(sites, 'tiktok', ({ handle }) => handle === url.searchParams.get('uniqueId'));
    return creator ? { json: tiktokUserDetail(creator) } : null;
  }
  if (url.pathname === '/api/post/item_list/') {
    const creator = bySecUid();
    return creator ? { json: tiktokItemList(creator, sites.now) } : null;
  }
  const [, at, kind, id] = url.pathname.split('/');
  const creator = creatorOf(sites, 'tiktok', ({ handle }) => `@${handle}` === at);
  const post = kind === 'video' ? creator?.posts.find((candidate) => tiktokId(candidate, sites.now) === id) : undefined;
  if (creator && post) return { html: tiktokVideoPage(creator, post, sites.now) };
  return creator ? { html: tiktokProfilePage(creator) } : null;
}

function youtube(url: URL, body: string, sites: Sites): Answer {
  if (url.pathname === '/youtubei/v1/browse') {
    const { continuation, browseId } = JSON.parse(body) as { continuation?: string; browseId?: string };
    if (continuation) {
      const creator = creatorOf(sites, 'youtube', ({ id }) => continuation === `more:${id}`);
      return creator ? { json: youtubeMore(creator) } : null;
    }
    const creator = creatorOf(sites, 'youtube', ({ handle }) => browseId?.split('/')[1] === `@${handle}`);
    return creator ? { json: youtubeBrowse(creator) } : null;
  }
  if (url.pathname === '/watch') {
    for (const creator of sites.creators) {
      if (creator.platform !== 'youtube') continue;
      const rank = creator.posts.findIndex((_, index) => youtubeId(creator, index) === url.searchParams.get('v'));
      if (rank >= 0) return { html: youtubeWatchPage(creator, rank, sites.now) };
    }
    return null;
  }
  const [, first, second] = url.pathname.split('/');
  const creator = creatorOf(
    sites,
    'youtube',
    ({ handle, id }) => first?.toLowerCase() === `@${handle}`.toLowerCase() || (first === 'channel' && second === id),
  );
  return creator ? { html: youtubeChannelPage(creator) } : null;
}
