import type { PlatformId } from '@/lib/model/platform';
import { handleName } from '@/lib/model/profile-key';
import type { ProfileAddress } from '@/lib/model/queue';
import { type Columns, columnsOf, isHead } from './columns';
import { type BadEntry, type Entry, entriesOf, readHandle, wordBySite } from './read-cell';
import { siteOfLink } from './read-link';
import { type Line, sitesOfHandles } from './site-of-handle';
import { cellsOf } from './split-line';

/** What a pasted brief holds: its profiles, each once, in its order, and the entries that are none. */
export interface Brief {
  profiles: (ProfileAddress & { name: string })[];
  /** Entries that name no profile, with their line (from 1), and why. */
  bad: { line: number; text: string; reason: BadEntry }[];
  /** How often a profile is named that stands further up. */
  repeated: number;
  /** A first line that was taken for heads of columns. */
  head: string | null;
}

const LONGEST_SHOWN = 200;

/**
 * Reads a pasted list of handles and links: one a line, several on a line, or rows of a sheet. `site`: whose a bare handle
 * is where neither the line nor its column says so; null: the user has not said. In a row of a sheet other columns are
 * passed over as long as one names a profile; in a list every entry counts.
 */
export function readBrief(text: string, site: PlatformId | null): Brief {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => ({ text: line.trim(), cells: cellsOf(line) }));
  const first = lines.findIndex(({ cells }) => cells.some(Boolean));
  const headed = first < 0 ? null : headOf(lines, first);
  const columns = headed?.columns ?? null;
  const rows = lines.map((line, index) => ({ ...line, line: index + 1 })).filter((_, index) => index !== headed?.at);
  const isSheet = columns ? columns.size > 1 : isTable(rows.map(({ cells }) => cells));

  const brief: Brief = { profiles: [], bad: [], repeated: 0, head: columns?.text ?? null };
  const known = new Set<string>();
  for (const { line, cells } of rows) {
    const { found, bad } = isSheet ? readRow(cells, site, columns) : readList(cells, site, columns);
    brief.bad.push(...bad.map((entry) => ({ line, ...entry, text: entry.text.slice(0, LONGEST_SHOWN) })));
    for (const address of found) {
      const name = nameOf(address);
      if (known.has(name)) brief.repeated++;
      else brief.profiles.push({ ...address, name });
      known.add(name);
    }
  }
  return brief;
}

/** A sheet may have its title above the heads. */
const MOST_ABOVE = 4;

/** Where the heads of columns stand: in the first line, or in one of the next where a sheet's title stands above. */
function headOf(lines: readonly { text: string; cells: string[] }[], first: number) {
  for (const [at, { cells, text }] of lines.entries()) {
    if (at < first || at > first + MOST_ABOVE) continue;
    const columns = columnsOf(cells, text);
    if (columns && (at === first || columns.size > 1)) return { at, columns };
  }
  return null;
}

/** Lines of the same number of cells, two or more: a sheet without heads. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const sizes = new Set(rows.filter((cells) => cells.some(Boolean)).map(({ length }) => length));
  const filled = rows.filter((cells) => cells.some(Boolean)).length;
  return filled > 1 && sizes.size === 1 && !sizes.has(1);
}

interface Read {
  found: ProfileAddress[];
  bad: { text: string; reason: BadEntry }[];
}

/** The site of the links in a row, where they are all of one: a short link, too, says so much. */
function siteOfLinks(entries: readonly Entry[]): PlatformId | null {
  const sites = new Set(entries.flatMap((entry) => (entry.kind === 'link' ? (siteOfLink(entry.text) ?? []) : [])));
  return sites.size === 1 ? ([...sites][0] ?? null) : null;
}

const isNamed = ({ kind }: Entry): boolean => kind === 'link' || kind === 'at';

/** The entries of a line. Where nothing else names anybody, a word with its site may: "Oskar (youtube)". */
function lineOf(cells: readonly string[]): Line {
  const line = cells.map(entriesOf);
  if (line.flat().some(isNamed)) return line;
  return cells.map((cell, at) => {
    const pair = wordBySite(cell);
    // "Creators (TikTok)" is a title.
    return pair && !pair.some(({ text }) => isHead(text)) ? pair : (line[at] ?? []);
  });
}

/** A line of a list: every entry names a profile or is bad. */
function readList(cells: readonly string[], given: PlatformId | null, columns: Columns | null): Read {
  const line = lineOf(cells);
  const entries = line.flat();
  const hasNamed = entries.some(isNamed);
  const isHandle = ({ kind }: Entry) => kind === 'at' || (kind === 'word' && !hasNamed);
  const sites = sitesOfHandles(line, isHandle, columns?.handles[0]?.site ?? given);
  return sorted(
    entries.flatMap((entry): [string, ProfileAddress | BadEntry][] => {
      if (entry.kind === 'link') return [[entry.text, entry.read]];
      // Beside "@handles" a word may be the name of one of them.
      if (entry.kind === 'word' && hasNamed) return [[entry.text, 'no-at']];
      if (isHandle(entry)) return [[entry.text, readHandle(entry.text, sites.get(entry) ?? null)]];
      return entry.kind === 'rest' && !hasNamed ? [[entry.text, entry.bad]] : [];
    }),
  );
}

/** A row of a sheet: its links and "@handles", else the word in the column of handles, else its only word. */
function readRow(cells: readonly string[], given: PlatformId | null, columns: Columns | null): Read {
  const line = lineOf(cells);
  const entries = line.flat();
  if (entries.length === 0) return { found: [], bad: [] };
  const isWritten = ({ kind }: Entry) => kind === 'at' || kind === 'word';
  const written = (columns?.handles ?? []).flatMap(({ at, site }) =>
    (line[at] ?? []).filter(isWritten).map((entry) => ({ entry, site })),
  );
  const inHandles = new Set(written.map(({ entry }) => entry));
  const hasAt = entries.some(({ kind }) => kind === 'at');
  const isHandle = (entry: Entry) =>
    columns?.handles.length ? inHandles.has(entry) : entry.kind === (hasAt ? 'at' : 'word');
  const sites = sitesOfHandles(line, isHandle, siteOfLinks(entries) ?? given);
  const readAs = (entry: Entry, of: PlatformId | null) => readHandle(entry.text, of ?? sites.get(entry) ?? null);
  const inColumns = written.map(({ entry, site }): [string, ProfileAddress | BadEntry] => [
    entry.text,
    readAs(entry, site),
  ]);
  const named = entries.flatMap((entry): [string, ProfileAddress | BadEntry][] =>
    entry.kind === 'link'
      ? [[entry.text, entry.read]]
      : entry.kind === 'at' && !columns?.handles.length
        ? [[entry.text, readAs(entry, null)]]
        : [],
  );
  const { found, bad } = sorted([...inColumns, ...named]);
  if (found.length > 0) return { found: once(found), bad: [] };
  if (bad[0]) return { found, bad: [bad[0]] };
  // Where heads say which column is of handles, a word in another one is none: "Total", "TBD".
  const words = columns?.handles.length ? [] : entries.filter(({ kind }) => kind === 'word');
  if (words.length === 1 && words[0]) return sorted([[words[0].text, readAs(words[0], null)]]);
  const rest = entries.find((entry) => entry.kind === 'rest');
  const text = cells.filter(Boolean).join(', ');
  return { found, bad: [{ text, reason: words.length > 1 ? 'which' : (rest?.bad ?? 'not-a-handle') }] };
}

/** A row's handle and its link are one profile. */
const once = (found: readonly ProfileAddress[]): ProfileAddress[] => [
  ...new Map(found.map((address) => [nameOf(address), address])).values(),
];

function sorted(read: readonly [text: string, is: ProfileAddress | BadEntry][]): Read {
  return {
    found: read.flatMap(([, is]) => (typeof is === 'string' ? [] : [is])),
    bad: read.flatMap(([text, is]) => (typeof is === 'string' ? [{ text, reason: is }] : [])),
  };
}

/** What tells one profile of the queue from another. */
export const nameOf = ({ platform, handle, profileId }: ProfileAddress): string =>
  handle === null ? `${platform}:${profileId}` : handleName(platform, handle);
