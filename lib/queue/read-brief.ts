import type { PlatformId } from '@/lib/model/platform';
import type { ProfileAddress } from '@/lib/model/queue';
import { type BadLine, readCell } from './read-cell';

/** What a pasted brief holds: its profiles, each once, in its order, and the lines that are none. */
export interface Brief {
  profiles: (ProfileAddress & { name: string })[];
  /** Lines (from 1) that name no profile, and why. */
  bad: { line: number; text: string; reason: BadLine }[];
  /** How often a profile is named that stands further up. */
  repeated: number;
}

/** Heads of columns, in English and French; in the first line they are no handles. */
const HEADS =
  /^(?:handles?|user ?names?|links?|urls?|profiles?|accounts?|creators?|names?|influencers?|identifiants?|comptes?|liens?|profils?|noms?|créateurs?|créatrices?|platform|plateforme|instagram|tiktok|youtube)$/i;
const LONGEST_SHOWN = 200;

/**
 * Reads a pasted list of handles and links: one a line, several with commas, semicolons, tabs or spaces between them, or
 * rows of a sheet. `site`: whose a bare handle is; null: the user has not said, and such a line is bad. In a row of
 * several cells links and "@handles" count, and other words are passed over as long as one of those is there.
 */
export function readBrief(text: string, site: PlatformId | null): Brief {
  const brief: Brief = { profiles: [], bad: [], repeated: 0 };
  const known = new Set<string>();
  for (const [index, cells] of rowsOf(text).entries()) {
    if (cells.length === 0 || (index === 0 && isHead(cells))) continue;
    const isList = cells.length > 1;
    const read = cells.map((cell) => readCell(cell, isList && !cell.startsWith('@') ? null : site));
    const found = read.flatMap((one) => ('address' in one ? one.address : []));
    if (found.length === 0) {
      const reasons = read.flatMap((one) => ('bad' in one ? one.bad : []));
      const reason = reasons.find((one) => one !== 'no-site') ?? (site === null ? 'no-site' : 'not-a-handle');
      brief.bad.push({ line: index + 1, text: cells.join(' ').slice(0, LONGEST_SHOWN), reason });
    }
    for (const address of found) {
      const name = nameOf(address);
      if (known.has(name)) brief.repeated++;
      else brief.profiles.push({ ...address, name });
      known.add(name);
    }
  }
  return brief;
}

/** A first line of column heads: words alone, one of them a head that is known. */
const isHead = (cells: readonly string[]): boolean =>
  cells.some((cell) => HEADS.test(cell)) && cells.every((cell) => HEADS.test(cell) || /^\p{L}+$/u.test(cell));

/** The cells of each line, without the quotation marks and brackets that sheets and chats put around them. */
const rowsOf = (text: string): string[][] =>
  text.split(/\r\n|[\r\n]/).map((line) =>
    line
      .split(/[,;\s]+/)
      .map((cell) => cell.replace(/^["'“«<(]+|["'”»>)]+$/g, ''))
      .filter((cell) => cell !== ''),
  );

/** What tells one profile of the queue from another. */
export const nameOf = ({ platform, handle, profileId }: ProfileAddress): string =>
  handle === null ? `${platform}:${profileId}` : `${platform}:@${handle}`;
