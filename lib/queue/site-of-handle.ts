import type { PlatformId } from '@/lib/model/platform';
import type { Entry } from './read-cell';
import { siteOfLink } from './read-link';

/** The entries of one line, cell by cell. */
export type Line = readonly (readonly Entry[])[];
type Sites = ReadonlyMap<Entry, PlatformId | null>;
type SiteEntry = Extract<Entry, { kind: 'site' }>;

/**
 * Whose each handle of a line is ("insta: @a; tiktok: @b"). One site on the line is that of all; of several, each handle
 * has the one that stands by it in its cell, else the one that a list before it began with. Null where that is not clear;
 * `otherwise` where the line names no site. `isHandle`: which entries are meant.
 */
export function sitesOfHandles(line: Line, isHandle: (entry: Entry) => boolean, otherwise: PlatformId | null): Sites {
  const cells = line.map((cell) => withoutLinks(cell).filter((entry) => isSite(entry) || isHandle(entry)));
  const all = cells.flat();
  const handles = all.filter(isHandle);
  const named = [...new Set(all.filter(isSite).map(({ site }) => site))];
  const only = named.length > 1 ? undefined : (named[0] ?? otherwise);
  if (only !== undefined) return new Map(handles.map((entry) => [entry, only]));

  const isBefore = all[0] !== undefined && isSite(all[0]);
  const sites = new Map<Entry, PlatformId | null>();
  let current: PlatformId | null = null;
  for (const group of grouped(cells, isHandle, isBefore)) {
    if (group.some(isSite)) for (const [entry, site] of inGroup(group)) sites.set(entry, site);
    else for (const entry of group) sites.set(entry, isBefore ? current : null);
    const last = group.findLast(isHandle);
    current = (last && sites.get(last)) ?? null;
  }
  return sites;
}

const isSite = (entry: Entry): entry is SiteEntry => entry.kind === 'site';

/** A site's name beside a link of that site says nothing of the handles. */
const withoutLinks = (cell: readonly Entry[]): Entry[] =>
  cell.filter(
    (entry, at) =>
      !isSite(entry) ||
      ![cell[at - 1], cell[at + 1]].some((next) => next?.kind === 'link' && siteOfLink(next.text) === entry.site),
  );

/** Cells with handles, each with the cells of sites alone that belong to it: those before it or those behind it. */
function grouped(cells: readonly Entry[][], isHandle: (entry: Entry) => boolean, isBefore: boolean): Entry[][] {
  const groups: Entry[][] = [];
  let loose: Entry[] = [];
  for (const cell of cells) {
    if (cell.some(isHandle)) {
      groups.push([...loose, ...cell]);
      loose = [];
    } else if (isBefore) loose.push(...cell);
    else groups.at(-1)?.push(...cell);
  }
  groups.at(-1)?.push(...loose);
  return groups;
}

/** Handles and sites that stand together: "TikTok @a Instagram @b", or "@a (TikTok) @b (Instagram)". */
function inGroup(group: readonly Entry[]): [Entry, PlatformId | null][] {
  const handles = group.filter((entry) => !isSite(entry));
  const named = new Set(group.filter(isSite).map(({ site }) => site));
  if (named.size === 1) return handles.map((entry) => [entry, [...named][0] ?? null]);
  const [first, last] = [group[0], group.at(-1)];
  // Begun and ended alike ("TikTok @a Instagram") it can be read both ways.
  if (!first || !last || isSite(first) === isSite(last)) return handles.map((entry) => [entry, null]);
  return isSite(first) ? ruled(group) : ruled([...group].reverse());
}

/** Each handle with the site before it; null after two in a row ("Instagram/TikTok @a"). */
function ruled(group: readonly Entry[]): [Entry, PlatformId | null][] {
  const read: [Entry, PlatformId | null][] = [];
  let [site, isOpen]: [PlatformId | null, boolean] = [null, false];
  for (const entry of group) {
    if (!isSite(entry)) read.push([entry, site]);
    else site = isOpen && site !== entry.site ? null : entry.site;
    isOpen = isSite(entry);
  }
  return read;
}
