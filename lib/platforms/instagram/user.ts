import type { ProfileReading } from '@/lib/model/observation';
import { exact, type Quantity } from '@/lib/model/quantity';
import { jsonCount } from '@/lib/parsing/json-count';
import { asArray, asBoolean, asString, get, type JsonRecord } from '../json';
import { present } from './observe';
import { personOf } from './people';

const count = (...candidates: unknown[]): Quantity | null => {
  for (const candidate of candidates) {
    const value = jsonCount(candidate);
    if (value !== null) return exact(value);
  }
  return null;
};

const EDGE_POSTS = ['edge_owner_to_timeline_media', 'count'] as const;

/** Whether an object named "user" tells more than a byline does. */
export const isProfile = (user: JsonRecord): boolean =>
  ['follower_count', 'edge_followed_by', 'biography', EDGE_POSTS[0]].some((key) => user[key] !== undefined);

/**
 * A profile from its JSON: the profile query, the logged-out page (XIG), web_profile_info, /info, or the short form
 * beside a post. Blank category and e-mail are hidden ones; a category counts only where it is said that the profile shows it.
 */
export function profileOf(user: JsonRecord): ProfileReading {
  const person = personOf(user);
  const bio = asString(user.biography);
  return {
    id: person?.id ?? null,
    handle: person?.handle ?? null,
    ...present<ProfileReading>({
      displayName: asString(user.full_name),
      verified: asBoolean(user.is_verified),
      isPrivate: asBoolean(user.is_private),
      bio,
      followers: count(user.follower_count, get(user, 'edge_followed_by', 'count')),
      following: count(user.following_count, get(user, 'edge_follow', 'count')),
      postsTotal: count(user.media_count, user.all_media_count, get(user, ...EDGE_POSTS)),
      category: user.should_show_category === true ? categoryOf(user) : null,
      email: asString(user.business_email) ?? asString(user.public_email),
      links: linksOf(user),
    }),
  };
}

const categoryOf = (user: JsonRecord) =>
  asString(user.category) ?? asString(user.category_name) ?? asString(user.business_category_name);

function linksOf(user: JsonRecord): string[] | null {
  const links = [...asArray(user.bio_links).map((link) => get(link, 'url')), user.external_url]
    .map(asString)
    .filter((link) => link !== null);
  return links.length > 0 ? [...new Set(links)] : null;
}
