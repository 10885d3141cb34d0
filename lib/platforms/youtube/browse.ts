import type { Listing, Observation, ProfileReading } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { Reading } from '../adapter';
import { get, stringAt } from '../json';
import { readAbout } from './about';
import { readChannelError } from './channel-error';
import { readHeader } from './channel-header';
import { channelOf } from './channel-of';
import { readContinuation } from './continuation';
import { type Channel, isChannelOf } from './identity';
import { listOf, orderOfChips, tabsOf } from './listing';
import { observe, present } from './observe';
import { gridItems, homePosts, type OwnPosts, tabPosts } from './own-posts';
import { metadataOf } from './page-parts';
import { textOf } from './text';

/**
 * A channel page: `ytInitialData`, or a `browse` response, whole or a continuation. Answers nothing where the
 * channel is not the one in the URL.
 */
export function readBrowse(data: unknown, reading: Reading, source: Source): Observation[] {
  const { surface } = reading;
  if (surface.kind !== 'profile') return [];
  if (get(data, 'header') === undefined && get(data, 'contents') === undefined)
    return [...readAbout(data, reading, source), ...readContinuation(data, reading, source)];

  const channel = channelOf(data);
  const failed = readChannelError(data, channel, reading, source);
  if (failed) return failed;
  if (!isChannelOf(surface, channel)) return [];

  const { selected, videosTitle } = tabsOf(data);
  const { fields, unknown } = readHeader(data, videosTitle, reading);
  const metadata = metadataOf(data);
  const bio = stringAt(metadata, 'description');
  const profile: ProfileReading = {
    ...present<Partial<ProfileReading>>({
      displayName: textOf(get(metadata, 'title')),
      bio,
    }),
    ...fields,
    id: channel.id,
    handle: channel.handle ?? fields.handle ?? null,
  };

  const list = listOf(selected?.name ?? null);
  // Topic pages carry no metadata, and no video on them is the topic's own. A page's JSON of another tab is left over.
  const isRead =
    metadata !== undefined && (source === 'api' || surface.tab === 'home' || selected?.name === surface.tab);
  const { posts, shape } = isRead && list ? postsOf(selected?.content, list, channel, reading) : NO_POSTS;
  const listing: Listing | null =
    posts.length && list
      ? { list, start: true, order: orderOf(selected?.content, list), postIds: posts.map(({ id }) => id) }
      : null;
  const page = observe(reading, source, `browse.${shape}`, { profile, posts, listing, unknown });
  return [page, ...(surface.tab === 'about' ? readAbout(data, reading, source) : [])];
}

const NO_POSTS: OwnPosts = { posts: [], shape: 'header' };

const postsOf = (content: unknown, list: string, channel: Channel, reading: Reading): OwnPosts =>
  list === 'home' ? homePosts(content, channel, reading) : tabPosts(gridItems(content), channel, list, reading);

const orderOf = (content: unknown, list: string): Listing['order'] =>
  list === 'home' ? 'other' : (orderOfChips(get(content, 'richGridRenderer', 'header')) ?? 'newest');
