import type { PlatformId } from '@/lib/model/platform';
import type { ProfileAddress } from '@/lib/model/queue';
import { normaliseHandle } from '@/lib/parsing/handles';
import { readLink } from './read-link';
import { tidy } from './split-line';

/** Why an entry names no profile: each is said to the user in words. */
export type BadEntry =
  | 'no-site'
  | 'post'
  | 'short-link'
  | 'not-a-profile'
  | 'other-site'
  | 'not-a-handle'
  | 'email'
  | 'web-address'
  | 'which'
  | 'no-at';

/**
 * One entry of a cell. `link` and `at` say themselves that they mean a profile; a `word` may be a handle, a name or the
 * text of another column; `site` is the name of one of the three sites; `rest` is a number, an address or prose.
 */
export type Entry =
  | { kind: 'link'; text: string; read: ProfileAddress | BadEntry }
  | { kind: 'at' | 'word'; text: string }
  | { kind: 'site'; text: string; site: PlatformId }
  | { kind: 'rest'; text: string; bad: BadEntry };

const SITES: readonly [RegExp, PlatformId][] = [
  [/^(?:instagram|insta|ig)$/i, 'instagram'],
  [/^(?:tiktok|tik tok|tt)$/i, 'tiktok'],
  [/^(?:youtube|you tube|yt)$/i, 'youtube'],
];

/** The site that a word names, or null. */
export const siteNamed = (text: string): PlatformId | null => SITES.find(([name]) => name.test(text))?.[1] ?? null;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NUMBER = /^[+-]?\d[\d\s.,'’/-]*(?:k|m|b|mio|%|€|\$)?$/iu;
/** "annasite.com": some handles look so, but most that is written so is an address. */
const WEB_ADDRESS = /^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|fr|de|es|it|uk|co|io|shop|store|be|ch|eu)$/i;

/** What stands in one cell: one entry, or several where a link or an "@handle" stands among words. */
export function entriesOf(cell: string): Entry[] {
  if (cell === '') return [];
  const whole = entryOf(cell);
  if (whole.kind !== 'rest' || !/\s/.test(cell)) return siteWithAt(cell) ?? [whole];
  const parts = cell
    .replace(/:(?=@)/g, ': ')
    .split(/\s+/)
    .map((part) => entryOf(tidy(part)));
  const named = parts.filter(({ kind }) => kind === 'link' || kind === 'at');
  return named.length > 0 ? parts.filter(({ kind }) => kind !== 'word' && kind !== 'rest') : [whole];
}

/** "insta:@anna" */
function siteWithAt(cell: string): Entry[] | null {
  const [, site = '', handle = ''] = /^([a-z]+):(@[^\s:]+)$/i.exec(cell) ?? [];
  return siteNamed(site) ? [entryOf(site), entryOf(handle)] : null;
}

/**
 * A word and its site alone in a cell: "Oskar (youtube)", "youtube: Oskar". Null for any other cell, and for one without a sign
 * between them: "Instagram influencers" is a title.
 */
export function wordBySite(cell: string): Entry[] | null {
  const parts = /^([^\s:([]+)(?:\s*:\s*|\s*[([]\s*|\s+[-–—]\s+)([^\s:([]+)$/u.exec(cell)?.slice(1) ?? [];
  const entries = parts.map((part) => entryOf(tidy(part)));
  return ['site', 'word'].every((kind) => entries.some((entry) => entry.kind === kind)) ? entries : null;
}

function entryOf(text: string): Entry {
  const site = siteNamed(text);
  if (site) return { kind: 'site', text, site };
  const read = readLink(text);
  if (read) return { kind: 'link', text, read };
  if (/^@\S+$/.test(text)) return { kind: 'at', text };
  if (EMAIL.test(text)) return { kind: 'rest', text, bad: 'email' };
  if (WEB_ADDRESS.test(text)) return { kind: 'rest', text, bad: 'web-address' };
  if (/\s/.test(text) || NUMBER.test(text)) return { kind: 'rest', text, bad: 'not-a-handle' };
  return { kind: 'word', text };
}

const HANDLES: Readonly<Record<PlatformId, RegExp>> = {
  instagram: /^(?!.*\.\.)[\w](?:[\w.]{0,28}\w)?$/,
  tiktok: /^[\w.-]{1,63}[\w-]$/,
  youtube: /^[\p{L}\p{N}][\p{L}\p{N}_.·-]{1,58}[\p{L}\p{N}_·-]$/u,
};
const CHANNEL_ID = /^UC[\w-]{22}$/;

/** A handle, with or without "@". `site`: whose it is, or null where that is not known. */
export function readHandle(text: string, site: PlatformId | null): ProfileAddress | BadEntry {
  if (site === null) return /^@?[\p{L}\p{N}_.·-]+$/u.test(text) ? 'no-site' : 'not-a-handle';
  if (site === 'youtube' && CHANNEL_ID.test(text)) return { platform: site, handle: null, profileId: text };
  const handle = normaliseHandle(text);
  return HANDLES[site].test(handle) ? { platform: site, handle, profileId: null } : 'not-a-handle';
}
