import type { CaptionEvidence, Sponsorship } from '@/lib/model/sponsorship';
import { withoutOwn } from './mentions';

export interface PostClues {
  /** The site's own label; null: not read. */
  label: boolean | null;
  /** Null: no caption was read. */
  caption: CaptionEvidence | null;
  /** Accounts that the site calls paid partners. */
  partners: readonly string[];
  /** Spellings of the profile's own name: it is no brand of its own. */
  own: readonly (string | null)[];
}

/**
 * Who says that a post is paid for (kpis.md §5), strongest first: the site's label, the caption's own words, or the
 * question that a discount code beside another account's name leaves open.
 */
export function classify({ label, caption, partners, own }: PostClues): Sponsorship {
  const named = withoutOwn(partners, own);
  const mentions = withoutOwn(caption?.mentions ?? [], own).filter((handle) => !named.includes(handle));
  const brands = { partners: [...new Set(named)], mentions };
  if (label) return { kind: 'declared', evidence: caption?.words ?? [], ...brands };
  if (!caption) return { kind: 'unknown', evidence: [], ...brands };
  if (caption.words.length > 0) return { kind: 'likely', evidence: caption.words, ...brands };
  if (caption.codes.length > 0 && named.length + mentions.length > 0) {
    return { kind: 'undisclosed', evidence: caption.codes, ...brands };
  }
  return { kind: 'none', evidence: [], ...brands };
}
