import type { Owner, PostReading } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { arrayAt, findAll, get } from '../json';
import { type Card, cardOf, cardsIn } from './cards';
import { type Channel, ownerOfEndpoint, plainHandle } from './identity';
import { VIDEO_ID } from './surfaces';

export interface OwnPosts {
  posts: PostReading[];
  /** Renderer of the first card, for the observation's reader. */
  shape: string;
}

/**
 * Videos of a channel's own tab. Cards there carry no byline; one that does must name this channel (a collaboration
 * names several). What is nested deeper than the grid itself (shelves of other channels) is not looked at.
 */
export function tabPosts(items: unknown[], channel: Channel, list: string, reading: Reading): OwnPosts {
  const cards = items.map((item) => cardOf(item, reading)).filter((card) => card !== null);
  return owned(
    cards.filter(({ owners }) => !owners.length || owners.some((owner) => isSame(owner, channel))),
    channel,
    list,
  );
}

/** The items of a tab's grid: `richGridRenderer` (since late 2022) or `gridRenderer`. */
export function gridItems(content: unknown): unknown[] {
  const rich = arrayAt(content, 'richGridRenderer', 'contents');
  return rich.length ? rich : findAll(content, 'gridRenderer').flatMap((grid) => arrayAt(grid, 'items'));
}

/**
 * The channel's own videos on its home page, where shelves of other channels stand too: a card counts if its byline
 * names the channel, or if it has none and its shelf's title opens a page of this very channel.
 */
export function homePosts(content: unknown, channel: Channel, reading: Reading): OwnPosts {
  const shelves = ['shelfRenderer', 'reelShelfRenderer', 'richShelfRenderer'].flatMap((key) => findAll(content, key));
  const cards = shelves.flatMap((shelf) => {
    const endpoints = [get(shelf, 'endpoint'), get(shelf, 'title', 'runs', 0, 'navigationEndpoint')];
    const isOwnShelf = endpoints.some((endpoint) => {
      const owner = ownerOfEndpoint(get(endpoint, 'browseEndpoint'));
      return owner !== null && isSame(owner, channel);
    });
    return cardsIn(shelf, reading).filter(({ owners }) =>
      owners.length ? owners.some((owner) => isSame(owner, channel)) : isOwnShelf,
    );
  });
  return owned(cards, channel, 'home');
}

const isSame = (owner: Owner, { id, aliases }: Channel): boolean =>
  owner.id !== null && id !== null
    ? owner.id === id
    : owner.handle !== null && aliases.includes(plainHandle(owner.handle));

/** Each video once, with its owner. On the Live tab all are streams, past ones too. */
function owned(cards: Card[], channel: Channel, list: string): OwnPosts {
  const owner: Owner = { id: channel.id, handle: channel.handle };
  const posts = new Map<string, PostReading>();
  for (const { post, owners } of cards) {
    if (!VIDEO_ID.test(post.id) || posts.has(post.id)) continue;
    const coOwners = owners.filter((other) => !isSame(other, channel));
    posts.set(post.id, {
      ...post,
      format: list === 'live' ? 'live' : post.format,
      owner,
      ...(coOwners.length && { coOwners }),
    });
  }
  return { posts: [...posts.values()], shape: cards[0]?.shape ?? 'header' };
}
