/** Why a figure has nothing published to be compared with. The words for each stand in lib/i18n. */
export const NONE_REASONS = [
  'nothing-published', // nobody published such a figure for creators of this size
  'only-brands', // brands' accounts were counted, not creators'
  'only-top-lists', // the largest or the viral ones alone
  'only-lifetime', // means over all videos ever, not recent ones
  'other-definitions', // figures exist, and count something else or do not say what
  'not-public', // the site does not show it, so nobody can publish it
  'under-1k', // no set covers accounts under 1 000 followers
  'no-followers', // without a follower count the tier is unknown
  'other-format', // figures exist for other formats
  'by-design', // an estimate or a growth has no norm: another figure carries the verdict
  'no-value', // there is no figure yet to compare
  'not-in-source', // the source that the user chose has no such figure for this size
  'own-set-too-small', // fewer than 5 profiles read at this size
] as const;
export type NoneReason = (typeof NONE_REASONS)[number];
