/** Reasons that the card on a site's page can come to say. */
export const CARD_REASONS = [
  'hidden', // the owner hides the count
  'disabled', // comments or ratings are switched off
  'live', // shows concurrent viewers, not views
  'upcoming', // premiere or scheduled
  'members-only',
  'age-restricted',
  'terminated',
  'unavailable', // removed, or never existed
  'login-wall',
  'private',
  'not-published', // the site never shows this figure
  'not-on-this-page', // another tab or page of the site shows it
  'ambiguous', // the text has more than one meaning in this language
  'unreadable', // the place is there, its shape is not known
  'no-longer-shown', // its reader used to find it at this profile, and no longer does (lib/health)
  'site-changed', // the readers that used to deliver it have stopped finding it (lib/health)
  'several-owners', // a collaboration: the figure can't be given to one profile
  'no-followers',
  'too-few-posts', // fewer than 3 usable posts
  'needs-opened-posts', // YouTube: fewer than 6 of the window's videos were opened
  'too-few-labels', // the sponsored label is readable on fewer than 6 posts
  'needs-about-panel', // YouTube: the views of all videos stand behind the description's "…more"
  'too-few-on-a-side', // fewer than 3 posts with the label, or fewer than 3 without
  'needs-second-visit',
  'not-in-file', // the file that the figures came from does not have it
  'zero-denominator',
  'not-applicable',
] as const;
export type CardReason = (typeof CARD_REASONS)[number];

/** Reasons of KPIs that our own pages alone list. */
export const PAGE_REASONS = [
  'too-few-comments', // fewer than 20 that count
  'no-brand-terms', // the user named no brand to look for
] as const;
export type PageReason = (typeof PAGE_REASONS)[number];

/** Why a value is unknown. Unknown is a value with a reason, never 0. The words for each stand in lib/i18n. */
export const UNKNOWN_REASONS = [...CARD_REASONS, ...PAGE_REASONS] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** `field` is a path: "profile.followers", "posts[ID].likes". */
export interface Unknown {
  field: string;
  reason: UnknownReason;
}

/** What a whole page says instead of a profile or post. `unreadable`: our reader failed, the page may be fine. */
export const PAGE_ERRORS = [
  'login-wall',
  'unavailable',
  'terminated',
  'age-restricted',
  'private',
  'unreadable',
] as const;
export type PageError = (typeof PAGE_ERRORS)[number];
