import type { Owner } from '@/lib/model/observation';
import { asArray, asRecord, get, type JsonRecord } from '../json';
import { personOf } from './people';
import { isProfile } from './user';

/** A list of posts found in a payload, in the site's order. */
export interface FoundList {
  /** "posts", "reels", or null for a selection without a place in either. */
  list: 'posts' | 'reels' | null;
  nodes: JsonRecord[];
  start: boolean;
  /** The account around the list, where that is named. */
  hint: Owner | null;
  /** The object around the list, where it has totals but names no account (until about 2021). */
  around: JsonRecord | null;
}

/** What a payload holds that may belong to the page; whose it is gets checked afterwards. */
export interface Found {
  users: JsonRecord[];
  lists: FoundList[];
  /** Posts that were opened. */
  media: JsonRecord[];
  /** Pages of comments of the opened post. */
  comments: unknown[][];
}

/** More than any page of a list holds. */
const MOST_NODES = 300;

const LISTS: [RegExp, FoundList['list'] | 'grid'][] = [
  [/user_timeline_graphql_connection$|ordered_timeline_connection$|owner_to_timeline_media$/, 'posts'],
  [/__clips__user__|clips_connection$/, 'reels'],
  [/__profile_timeline$/, 'grid'],
  [/edge_felix_video_timeline$/, null],
];
const MEDIA = /media__shortcode__web_info$|^fetch__XDTMediaDict|^xig_polaris_media|shortcode_media$/;
const COMMENTS = /comments__connection$|^comments_connection$|^edge_media_to_parent_comment$/;

export const emptyFound = (): Found => ({ users: [], lists: [], media: [], comments: [] });

/**
 * Collects what is known by name among the keys of a response's `data` (or of an object of that kind). Home feed,
 * search, explore, stories and messages stand under other names and are not looked at. Aliases of the app's queries
 * ("1$name(arguments)") count as the name.
 */
export function collect(data: unknown, found: Found, around: JsonRecord | null = null): void {
  for (const [alias, value] of Object.entries(asRecord(data) ?? {})) {
    const record = asRecord(value);
    if (!record) continue;
    const key = alias.replace(/^\d*\$/, '').replace(/\(.*/s, '');
    const list = LISTS.find(([name]) => name.test(key));
    if (list) found.lists.push(listOf(record, list[1], around));
    else if (COMMENTS.test(key)) found.comments.push(nodesOf(record));
    else if (MEDIA.test(key)) collectMedia(record, found);
    else if (!around && (/user/i.test(key) || isProfile(record))) collectUser(record, found);
  }
}

/** A user object, and the lists that stand inside it. */
export function collectUser(user: JsonRecord, found: Found): void {
  if (isProfile(user)) found.users.push(user);
  collect(user, found, user);
}

function collectMedia(container: JsonRecord, found: Found): void {
  const open = asRecord(container.if_not_gated_logged_out) ?? asRecord(container.if_gated_logged_out) ?? container;
  const items = Array.isArray(open.items) ? open.items : [open];
  for (const item of items.slice(0, MOST_NODES)) {
    const media = asRecord(item);
    if (!media) continue;
    found.media.push(media);
    for (const [key, value] of Object.entries(media)) {
      if (COMMENTS.test(key)) found.comments.push(nodesOf(asRecord(value) ?? {}));
    }
  }
}

/** A list from its container: GraphQL `edges[].node`, or `items[]` of REST; either may hold the post as `media`. */
export function listOf(container: JsonRecord, name: FoundList['list'] | 'grid', around: JsonRecord | null): FoundList {
  const nodes = nodesOf(container).map((node) => asRecord(get(node, 'media')) ?? asRecord(node));
  const hint = personOf(around) ?? personOf(container.user);
  return {
    // On a post's own page this is "More posts from", without that post.
    list: name === 'grid' ? 'posts' : name,
    nodes: nodes.filter((node) => node !== null),
    start: get(container, 'page_info', 'has_previous_page') !== true && !get(container, 'page_info', 'start_cursor'),
    hint: hint && { id: hint.id, handle: hint.handle },
    around: hint ? null : around,
  };
}

function nodesOf(container: JsonRecord): unknown[] {
  const edges = asArray(container.edges).slice(0, MOST_NODES);
  return edges.length > 0 ? edges.map((edge) => get(edge, 'node')) : asArray(container.items).slice(0, MOST_NODES);
}
