import type { ProfileReading } from '@/lib/model/observation';
import type { Unknown } from '@/lib/model/reason';
import type { Reading } from '../adapter';
import { arrayAt, asString, findAll, get, stringAt } from '../json';
import { linksIn } from './links';
import { present } from './observe';
import { isVerified, tabbedHeaderOf } from './page-parts';
import { countOf, hasDigit, textOf } from './text';

export interface Header {
  fields: Partial<ProfileReading>;
  unknown: Unknown[];
}

const HIDDEN: Unknown[] = [{ field: 'profile.followers', reason: 'hidden' }];

/**
 * The channel's header. `videosTab`: title of the Videos tab in the UI language, by whose stem a lone count is
 * recognised as the number of videos (a channel that hides its subscribers shows that count alone).
 */
export function readHeader(data: unknown, videosTab: string | null, reading: Reading): Header {
  const page = get(data, 'header', 'pageHeaderRenderer', 'content', 'pageHeaderViewModel');
  if (page !== undefined) return pageHeader(page, videosTab, reading);
  const tabbed = tabbedHeaderOf(data);
  // Topic pages that YouTube makes itself (games, sports) have headers of their own: they are no creators.
  return tabbed === undefined ? { fields: {}, unknown: [] } : tabbedHeader(tabbed, reading);
}

/** 2024 on: rows of texts, [@handle, pronouns] and [subscribers, videos] (in 2024 also all in one row). */
function pageHeader(page: unknown, videosTab: string | null, reading: Reading): Header {
  const title = get(page, 'title', 'dynamicTextViewModel', 'text');
  const rows = arrayAt(page, 'metadata', 'contentMetadataViewModel', 'metadataRows')
    .map((row) => arrayAt(row, 'metadataParts'))
    .filter((parts) => parts.length > 0);
  const handleRow = rows.findIndex((parts) => partText(parts[0])?.startsWith('@'));
  const handle = handleRow < 0 ? null : partText(rows[handleRow]?.[0]);
  const sameRow = handleRow >= 0 && rows.length === 1;
  const counts = sameRow
    ? (rows[0] ?? []).slice(1).filter((part) => hasDigit(partText(part)))
    : (rows[handleRow + 1] ?? []);

  const icons = findAll(get(title, 'attachmentRuns'), 'imageName').map(asString);
  const { subscribers, videos } = splitCounts(counts, videosTab);
  return {
    fields: present<Partial<ProfileReading>>({
      handle: handle?.slice(1),
      displayName: textOf(title),
      verified: title === undefined ? null : icons.some((name) => /^(CHECK_CIRCLE|AUDIO_BADGE)/.test(name ?? '')),
      followers: countOf(get(subscribers, 'text'), reading, 3),
      postsTotal: countOf(get(videos, 'text'), reading),
      links: linksOf(get(page, 'attribution')),
    }),
    unknown: videos !== undefined && subscribers === undefined ? HIDDEN : [],
  };
}

const partText = (part: unknown) => textOf(get(part, 'text'));

function splitCounts(counts: unknown[], videosTab: string | null): { subscribers?: unknown; videos?: unknown } {
  const [first, second] = counts;
  if (second !== undefined) return { subscribers: first, videos: second };
  const stem = videosTab?.toLowerCase().slice(0, 4);
  if (stem && partText(first)?.toLowerCase().includes(stem)) return { videos: first };
  // Which of the two a lone count is, only the spoken text tells that subscribers alone have.
  return stringAt(first, 'accessibilityLabel') === null ? {} : { subscribers: first };
}

/** The first link stands in the header, the rest in the About panel; a bare address may stand as text alone. */
function linksOf(attribution: unknown): string[] | null {
  const links = linksIn(attribution);
  const text = textOf(get(attribution, 'attributionViewModel', 'text'));
  if (!links.length && text && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text)) links.push(`https://${text}`);
  return links.length ? links : null;
}

/** Until 2024. */
function tabbedHeader(header: unknown, reading: Reading): Header {
  const subscribers = get(header, 'subscriberCountText');
  const links = linksIn(get(header, 'headerLinks'));
  return {
    fields: present<Partial<ProfileReading>>({
      handle: textOf(get(header, 'channelHandleText'))?.replace(/^@/, ''),
      displayName: textOf(get(header, 'title')),
      verified: isVerified(header),
      followers: countOf(subscribers, reading, 3),
      postsTotal: countOf(get(header, 'videosCountText'), reading),
      links: links.length ? links : null,
    }),
    // A terminated channel's header is empty.
    unknown: subscribers === undefined && get(header, 'videosCountText') !== undefined ? HIDDEN : [],
  };
}
