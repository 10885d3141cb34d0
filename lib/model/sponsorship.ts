/**
 * What of a caption is kept: the very words that disclose ("#ad", "Partenariat rémunéré"), the discount codes with the
 * word before them ("code ANNA10"), and the accounts that it mentions (lower case, without "@"). Never the caption.
 */
export interface CaptionEvidence {
  words: string[];
  codes: string[];
  mentions: string[];
}

/**
 * Whether a post is paid for, as far as it tells: `declared` by the site's own label; `likely` by disclosure words in
 * the caption; `undisclosed` a question, never a verdict: another account is mentioned with a discount code and nothing
 * discloses it; `none` of these; `unknown` where no caption was read.
 */
export const SPONSORSHIP_KINDS = ['declared', 'likely', 'undisclosed', 'none', 'unknown'] as const;
export type SponsorshipKind = (typeof SPONSORSHIP_KINDS)[number];

export interface Sponsorship {
  kind: SponsorshipKind;
  /** The very words that say so, as they stand in the caption; for `undisclosed` the codes. Empty where the label alone says it. */
  evidence: string[];
  /** Accounts named: those the site calls partners, then those the caption mentions; each once, never the profile's own. */
  partners: string[];
  mentions: string[];
}
