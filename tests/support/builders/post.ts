import type { Owner, PostField } from '@/lib/model/observation';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { UnknownReason } from '@/lib/model/reason';
import { evidenceIn } from '@/lib/sponsored/evidence';
import { daysAgo, NOW } from './clock';
import { sourced } from './profile';
import { type Count, quantity, type When, when } from './quantity';

/** A post as tests write it: what is left out was not read. */
export interface PostSpec {
  id?: string;
  format?: Format;
  owner?: Owner | null;
  coOwners?: Owner[];
  views?: Count;
  likes?: Count;
  comments?: Count;
  shares?: Count;
  saves?: Count;
  /** Null: undated. Left out: a day older than the post above it, the first being 3 days old. */
  publishedAt?: When | null;
  pinned?: boolean;
  sponsored?: boolean;
  /** What its caption said; it is read as one of the site's own would be. */
  caption?: string;
  partners?: string[];
  state?: 'live' | 'upcoming' | 'members-only' | 'repost' | 'public';
  withheld?: Partial<Record<PostField, UnknownReason>>;
  list?: string;
  rank?: number;
  visit?: number;
  order?: 'newest' | 'other';
  /** When its fields were read. */
  at?: number;
}

const COUNTS = ['views', 'likes', 'comments', 'shares', 'saves'] as const;
const DEFAULT_FORMAT: Record<PlatformId, Format> = { instagram: 'image', tiktok: 'video', youtube: 'video' };
const DEFAULT_LIST: Record<PlatformId, string> = { instagram: 'posts', tiktok: 'posts', youtube: 'videos' };

/** A post that stands at `index` of the profile's list. */
export function aPost(platform: PlatformId, spec: PostSpec = {}, index = 0): Post {
  const { id = `p${index}`, at = NOW, publishedAt = daysAgo(3 + index), visit = NOW, order = 'newest' } = spec;
  const fields: Post['fields'] = {};
  for (const name of COUNTS) {
    const count = spec[name];
    if (count !== undefined) fields[name] = sourced(quantity(count), at);
  }
  if (publishedAt !== null) fields.publishedAt = sourced(when(publishedAt), at);
  if (spec.pinned !== undefined) fields.pinned = sourced(spec.pinned, at);
  if (spec.sponsored !== undefined) fields.sponsored = sourced(spec.sponsored, at);
  if (spec.caption !== undefined) fields.caption = sourced(evidenceIn(spec.caption), at);
  if (spec.partners) fields.partners = sourced(spec.partners, at);
  if (spec.state) fields.state = sourced(spec.state, at);
  const withheld = Object.entries(spec.withheld ?? {}).map(([name, reason]) => [name, sourced(reason, at)]);
  return {
    key: `${platform}:${id}`,
    profileKey: `${platform}:501`,
    platform,
    id,
    url: `https://example.org/${id}`,
    format: spec.format ?? DEFAULT_FORMAT[platform],
    owner: spec.owner === undefined ? { id: '501', handle: 'lina.paints' } : spec.owner,
    coOwners: spec.coOwners ?? [],
    fields,
    withheld: Object.fromEntries(withheld),
    placements: { [spec.list ?? DEFAULT_LIST[platform]]: { visit, rank: spec.rank ?? index, order } },
    lastSeenAt: at,
  };
}

/** Posts in the order of the profile's list. */
export const posts = (platform: PlatformId, specs: readonly PostSpec[]): Post[] =>
  specs.map((spec, index) => aPost(platform, spec, index));
