import type { Owner, PostReading } from '@/lib/model/observation';
import type { Format } from '@/lib/model/platform';
import { type Moment, moment } from '@/lib/model/quantity';
import { instagramIdTime } from '@/lib/parsing/handles';
import { arrayAt, asArray, asBoolean, asRecord, asString, get, type JsonRecord, stringAt } from '../json';
import { titleOf } from '../title';
import { countsOf } from './counts';
import { accountId, idsOf, postUrl } from './ids';
import { present } from './observe';
import { coauthorsOf, ownerOf, sponsorsOf } from './people';

/** More than the site allows is not looked at. */
const CAPTION_LENGTH = 6_000;

/** Whose list a post was read from, and which. */
export interface PostContext {
  subject: Owner | null;
  list: 'posts' | 'reels' | null;
}

/** A post from its JSON of any shape (XDT, XIG, app, legacy edge_*); null where it has no id or no format. */
export function postOf(node: JsonRecord, { subject, list }: PostContext): PostReading | null {
  const ids = idsOf(node);
  if (!ids) return null;
  const format = formatOf(node, ids.pk, list);
  if (!format) return null;
  const owner = ownerOf(node);
  const coauthors = coauthorsOf(node);
  const sponsors = sponsorsOf(node);
  const caption = captionOf(node);
  return {
    id: ids.pk,
    url: postUrl(ids.code, format === 'reel'),
    format,
    owner: owner && { id: owner.id, handle: owner.handle },
    ...(coauthors.length > 0 && { coOwners: coauthors.map(({ id, handle }) => ({ id, handle })) }),
    ...countsOf(node, format === 'reel' || format === 'video', list === 'reels'),
    ...present<PostReading>({
      publishedAt: publishedAt(node) ?? instagramIdTime(ids.pk),
      title: titleOf(caption),
      durationSeconds: durationOf(node),
      pinned: pinnedOf(node, subject ?? owner, list),
      sponsored: sponsoredOf(node),
      partners: sponsors.length > 0 ? sponsors : null,
      // Told to be empty beside a date: lists without captions have no dates either.
      caption: caption || (node.caption === null && node.taken_at) ? { text: caption ?? '' } : null,
    }),
  };
}

/** Since then every new video is a reel. */
const ALL_REELS = Date.UTC(2022, 7);

/**
 * Keys first, then what the node is made of (subsets lack the keys). Null where nothing tells: an image is told too, and
 * not what is left over.
 */
function formatOf(node: JsonRecord, pk: string, list: PostContext['list']): Format | null {
  const { product_type: product, media_type: type } = node;
  if (product === 'clips') return 'reel';
  if (product === 'carousel_container' || type === 8) return 'carousel';
  const name = asString(node.__typename) ?? '';
  const slides = [...asArray(node.carousel_media), ...arrayAt(node, 'edge_sidecar_to_children', 'edges')];
  if (/Sidecar|Carousel/.test(name) || slides.some(asRecord)) return 'carousel';
  const isVideo =
    type === 2 || /Video/.test(name) || node.is_video === true || asArray(node.video_versions).some(asRecord);
  if (!isVideo) {
    // A reel whose files are gone has no image's marks either.
    const isBare = node.video_versions === null && !node.clips_metadata;
    const isImage = type === 1 || product === 'feed' || /Image/.test(name) || isBare;
    return isImage ? 'image' : null;
  }
  if (asString(product)) return 'video';
  const isReel = list === 'reels' || asRecord(node.clips_metadata) || (instagramIdTime(pk)?.low ?? 0) >= ALL_REELS;
  return isReel ? 'reel' : 'video';
}

/** `taken_at` in seconds; absent in the Reels tab and in grids. "1l" marks an alias of the app's queries. */
function publishedAt(node: JsonRecord): Moment | null {
  const seconds = Number(node.taken_at ?? node.taken_at_timestamp ?? node['1ltaken_at']);
  return seconds > 1.25e9 && seconds < 1e10 ? moment(Math.round(seconds * 1000)) : null;
}

function captionOf(node: JsonRecord): string | null {
  const caption =
    stringAt(node, 'caption', 'text') ??
    stringAt(node, 'edge_media_to_caption', 'edges', 0, 'node', 'text') ??
    asString(node.caption);
  return caption?.trim().slice(0, CAPTION_LENGTH) ?? null;
}

function durationOf(node: JsonRecord): number | null {
  const seconds = node.video_duration;
  return typeof seconds === 'number' && seconds > 0 && seconds < 1e5 ? seconds : null;
}

/** Pinned by the list's subject: the grid and the Reels tab have a key each; one key for both until about 2023. */
function pinnedOf(node: JsonRecord, subject: Owner | null, list: PostContext['list']): boolean | null {
  const { timeline_pinned_user_ids: timeline, clips_tab_pinned_user_ids: clips, pinned_for_users: legacy } = node;
  const ids = (list === 'reels' ? (clips ?? timeline) : timeline) ?? legacy;
  if (!Array.isArray(ids)) return asBoolean(node.is_timeline_pinned);
  if (ids.length === 0) return false;
  const accounts = ids.map((id) => accountId(id, get(id, 'id')));
  // An entry that can't be read may be the subject's.
  return subject?.id && !accounts.includes(null) ? accounts.includes(subject.id) : null;
}

/** The "Paid partnership" label. `sponsor_tags` is mostly null even where there is one, so its lack says nothing. */
function sponsoredOf(node: JsonRecord): boolean | null {
  const legacy = get(node, 'edge_media_to_sponsor_user', 'edges');
  if ([...asArray(node.sponsor_tags), ...asArray(legacy)].some(asRecord)) return true;
  return asBoolean(node.is_paid_partnership) ?? (Array.isArray(legacy) ? false : null);
}
