import type { PlatformId } from '@/lib/model/platform';
import { siteNamed } from './read-cell';

/** Heads of columns, in English and French. */
const HEADS =
  /^(?:(?:profile|channel|account|instagram|tiktok|youtube)? ?(?:links?|urls?|handles?)|user ?names?|profiles?|accounts?|creators?|names?|influencers?|channels?|followers|subscribers|platforms?|site|network|e-?mails?|notes?|pseudos?|identifiants?|comptes?|liens?|profils?|noms?|créateurs?|créatrices?|influenceu(?:rs?|ses?)|chaînes?|abonnés|plateformes?|réseaux?|remarques?|campaigns?|campagnes?|reels?|stor(?:y|ies)|shorts|posts?|videos?|vidéos?|briefs?|budgets?|deadlines?|formats?|contents?|contenus?|lists?|listes?)$/i;
/** Those whose words are handles. */
const HANDLE_HEADS = /^(?:.* ?handles?|user ?names?|accounts?|pseudos?|identifiants?|comptes?)$/i;

/** Whether a word is one that heads a column or a list, not a handle. */
export const isHead = (word: string): boolean => HEADS.test(word);

/** The columns of a sheet, as its first line names them. */
export interface Columns {
  /** The line as it was written, to say that it was taken for this. */
  text: string;
  /** Columns that hold handles, and of which site where the head says so. */
  handles: { at: number; site: PlatformId | null }[];
  size: number;
}

/** Reads a first line as the heads of columns; null where it is none, for then it may name profiles. */
export function columnsOf(cells: readonly string[], text: string): Columns | null {
  const isKnown = (cell: string) => cell === '' || HEADS.test(cell) || siteNamed(cell) !== null;
  const named = cells.filter((cell) => cell !== '');
  const hasHead = cells.some((cell) => HEADS.test(cell));
  // "anna, instagram" is a profile; a line of sites alone heads a column for each.
  if (
    named.length === 0 ||
    !(hasHead ? cells.every((cell) => isKnown(cell) || /^[^\d@/]+$/.test(cell)) : named.every(isKnown))
  )
    return null;
  const handles = cells.flatMap((cell, at) =>
    HANDLE_HEADS.test(cell) || siteNamed(cell) || named.length === 1 ? [{ at, site: siteOfHead(cell) }] : [],
  );
  return { text, handles, size: cells.length };
}

const siteOfHead = (cell: string): PlatformId | null => siteNamed(cell) ?? siteNamed(cell.split(' ')[0] ?? '');
