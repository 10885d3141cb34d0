import type { Owner } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import { arrayAt, asString, findAll, get, stringAt } from '../json';

/** A channel as a payload names it. `aliases`: all its names in lower case, "c/name" and "user/name" among them. */
export interface Channel {
  id: string | null;
  handle: string | null;
  aliases: string[];
}

const CHANNEL_ID = /UC[\w-]{22}/;

/** "@Name" or "%40Name" → "name": what two spellings of a handle are compared by. */
export const plainHandle = (handle: string): string => decoded(handle).replace(/^@/, '').normalize('NFC').toLowerCase();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone "%" is legal in a path; the name is then compared as it stands.
    return text;
  }
}

/** The name in a channel address: "…/@Name/videos" → "@Name", "/c/name" → "c/name"; null for "/channel/UC…". */
export function nameInUrl(url: unknown): string | null {
  const path = asString(url)?.replace(/^https?:\/\/[^/]+/, '');
  return path?.match(/^\/(@[^/?#]+|(?:c|user)\/[^/?#]+)/)?.[1] ?? null;
}

/** Handle (case kept, without "@") of a channel address, or null where it holds another kind of name. */
export function handleInUrl(url: unknown): string | null {
  const name = nameInUrl(url);
  return name?.startsWith('@') ? decoded(name).slice(1) : null;
}

/** The channel that a `browseEndpoint` opens, or null where it opens no channel. */
export function ownerOfEndpoint(endpoint: unknown): Owner | null {
  const id = stringAt(endpoint, 'browseId');
  if (!id?.startsWith('UC')) return null;
  return { id, handle: handleInUrl(get(endpoint, 'canonicalBaseUrl')) };
}

/** All channels that are linked below `value`, each once. */
export function ownersIn(value: unknown): Owner[] {
  const owners = new Map<string, Owner>();
  for (const endpoint of findAll(value, 'browseEndpoint')) {
    const owner = ownerOfEndpoint(endpoint);
    if (owner?.id && !owners.get(owner.id)?.handle) owners.set(owner.id, owner);
  }
  return [...owners.values()];
}

/** The channel that the server says a browse response is about (also on continuations, which have no header). */
export function trackedChannelId(data: unknown): string | null {
  for (const service of arrayAt(data, 'responseContext', 'serviceTrackingParams'))
    for (const param of arrayAt(service, 'params'))
      if (get(param, 'key') === 'browse_id') return stringAt(param, 'value');
  return null;
}

/** The channel id inside a continuation token: base64 of a message that begins with it. */
export function channelIdInToken(token: unknown): string | null {
  return decodeToken(token).match(CHANNEL_ID)?.[0] ?? null;
}

/** The beginning of a continuation token (base64 of a binary message, ids first); empty where it is none. */
export function decodeToken(token: unknown): string {
  const text = decoded(asString(token) ?? '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  try {
    return atob(text.slice(0, 1200));
  } catch {
    // Not base64: the token names nothing, and what it would have proved stays unproved.
    return '';
  }
}

/** True where the payload's channel is the one in the URL: same id, or same name. Unknown is false. */
export function isChannelOf({ profileId, handle }: Surface, { id, aliases }: Channel): boolean {
  if (profileId && id) return profileId === id;
  return handle !== null && aliases.includes(handle);
}
