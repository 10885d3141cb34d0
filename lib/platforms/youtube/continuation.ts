import type { Listing, Observation } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { Reading } from '../adapter';
import { arrayAt, get } from '../json';
import { type Channel, channelIdInToken, trackedChannelId } from './identity';
import { listOf, mayBeNewestFirst, orderOfChips } from './listing';
import { observe } from './observe';
import { homePosts, type OwnPosts, tabPosts } from './own-posts';

interface Page {
  items: unknown[];
  /** A list that begins anew (a chip was pressed) rather than going on. */
  start: boolean;
}

/**
 * The next page of a channel's list. It has no header; whose it is stands in the server's tracking and in the token
 * of the page after it. The posts' `owner` is then that id alone, since the handle in the URL may be a newer page's;
 * without either it names nobody.
 */
export function readContinuation(data: unknown, reading: Reading, source: Source): Observation[] {
  const { surface } = reading;
  const list = listOf(surface.tab);
  const channel = channelOfContinuation(data, reading);
  const { items, start } = pageOf(data);
  if (!list || !channel || !items.length) return [];

  const { posts, shape }: OwnPosts =
    list === 'home' ? homePosts(items, channel, reading) : tabPosts(items, channel, list, reading);
  if (!posts.length) return [];
  const isDated = posts.some((post) => post.publishedAt);
  const isNewest = mayBeNewestFirst(posts) && (isDated || !start);
  const order = list === 'home' ? 'other' : (orderOfChips(items.filter(isNoVideo)) ?? (isNewest ? 'newest' : 'other'));
  const listing: Listing = { list, start, order, postIds: posts.map(({ id }) => id) };
  return [observe(reading, source, `browse.${shape}.continuation`, { posts, listing })];
}

const isNoVideo = (item: unknown): boolean => get(item, 'richItemRenderer') === undefined;

function pageOf(data: unknown): Page {
  const page: Page = { items: [], start: false };
  const actions = [...arrayAt(data, 'onResponseReceivedActions'), ...arrayAt(data, 'onResponseReceivedEndpoints')];
  for (const action of actions) {
    const reload = get(action, 'reloadContinuationItemsCommand');
    const command = reload ?? get(action, 'appendContinuationItemsAction');
    page.items.push(...arrayAt(command, 'continuationItems'));
    if (reload !== undefined) page.start = true;
  }
  return page;
}

function channelOfContinuation(data: unknown, { surface }: Reading): Channel | null {
  const tracked = trackedChannelId(data);
  const tokens = pageOf(data).items.map((item) =>
    get(item, 'continuationItemRenderer', 'continuationEndpoint', 'continuationCommand', 'token'),
  );
  const id = tracked ?? tokens.map(channelIdInToken).find(Boolean) ?? null;
  // A late page of another list ("FEwhat_to_watch" is the start page) or of another channel.
  if (id !== null && (!id.startsWith('UC') || (surface.profileId !== null && surface.profileId !== id))) return null;
  return { id, handle: null, aliases: surface.handle ? [surface.handle] : [] };
}
