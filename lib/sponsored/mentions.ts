import { folded } from './fold';

/** "@" that no letter touches (an e-mail's does) and no path leads to ("tiktok.com/@me"), then a handle of any site. */
const MENTION = /(?<![\p{L}\p{N}_%/])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.·-]{0,48}[\p{L}\p{N}_])?)/gu;
/** "@ 5pm" written as one word. */
const HOUR = /^\d{1,2}(?:[:.h]?\d{2})?(?:am|pm|h|uhr)?$/;

/** Accounts that a caption mentions, in lower case and without "@", in that order, each once. */
export function mentionsIn(caption: string): string[] {
  const handles = [...caption.matchAll(MENTION)].map(([, handle = '']) => handle.normalize('NFKC').toLowerCase());
  return [...new Set(handles)].filter((handle) => !HOUR.test(handle));
}

/** `handles` without those of the profile itself (any spelling, with or without "@"). */
export function withoutOwn(handles: readonly string[], own: readonly (string | null)[]): string[] {
  const names = new Set(own.flatMap((name) => (name ? [plainName(name)] : [])));
  return handles.filter((handle) => !names.has(plainName(handle)));
}

const plainName = (name: string): string => folded(name.trim().replace(/^@+/, ''));
