import type { NoneReason } from '@/lib/benchmarks/none-reason';
import type { FailureReason } from '@/lib/messaging/protocol';
import type { ExclusionReason } from '@/lib/model/measure';
import type { CardReason, PageError, UnknownReason } from '@/lib/model/reason';

/** Why a value is unknown, short enough to stand beside "—". */
const reason: Record<CardReason, string> = {
  hidden: 'count hidden by the owner',
  disabled: 'switched off by the owner',
  live: 'live: viewers now, not views',
  upcoming: 'not published yet',
  'members-only': 'for members only',
  'age-restricted': 'age-restricted',
  terminated: 'removed by the site',
  unavailable: 'not available',
  'login-wall': 'behind the login',
  private: 'private account',
  'not-published': 'the site does not show it',
  'not-on-this-page': 'not on this page yet',
  ambiguous: 'the page’s text has two meanings',
  unreadable: 'could not be read',
  'no-longer-shown': 'the page no longer shows it',
  'site-changed': 'the site changed this page',
  'several-owners': 'several owners',
  'no-followers': 'followers unknown',
  'too-few-posts': 'fewer than 3 usable posts',
  'needs-opened-posts': 'after 6 opened videos',
  'too-few-labels': 'label readable on too few posts',
  'needs-about-panel': 'open the description: “…more”',
  'too-few-on-a-side': 'needs 3 sponsored and 3 other posts',
  'needs-second-visit': 'after two visits a day apart',
  'not-in-file': 'not in the file',
  'zero-denominator': 'not defined: divides by zero',
  'not-applicable': 'not on this site',
};

/** Why a post was left out. */
const excluded: Record<Exclude<ExclusionReason, UnknownReason>, string> = {
  'pinned-outside-window': 'old pinned post',
  'too-young': 'too young',
  repost: 'repost',
  'not-owned': 'another account’s post',
  'outside-window': 'older than the sample',
  'too-few-likes': 'under 20 likes',
  'not-opened': 'not opened yet',
  undated: 'without a date',
  'gap-before': 'posts before it were not seen',
  'left-out-by-you': 'left out by you',
};

/** What the page says instead of a profile: title, and what to do. */
const page: Record<PageError, { title: string; body: string }> = {
  'login-wall': {
    title: 'The site asks you to log in',
    body: 'Nothing is shown without it. Log in, and the numbers appear.',
  },
  unavailable: { title: 'This page is not available', body: 'It was removed, or the address is wrong.' },
  terminated: { title: 'The site removed this account', body: 'There is nothing left to read.' },
  'age-restricted': {
    title: 'This page is age-restricted',
    body: 'The site shows no numbers before you confirm your age.',
  },
  private: { title: 'This account is private', body: 'Posts are hidden, so only followers are tracked.' },
  unreadable: {
    title: 'This page could not be read',
    body: 'Its form is not known. What was read before still works; a reload may help.',
  },
};

/** Why something could not be done. */
const failure: Record<FailureReason, string> = {
  invalid: 'Not saved: the data is not understood.',
  quota: 'Not saved: the disk is full. Free space and reload.',
  'storage-blocked': 'Not saved: the browser blocks storage. Allow it in its settings.',
  'storage-error': 'Not saved: storage failed. Reload the page.',
  'newer-data': 'Stored by a newer version. Update the extension.',
  'comparison-full': 'Four profiles are compared already. Take one out first.',
  'no-panel': 'The side panel did not open. Press the extension’s icon.',
  'not-found': 'It is not stored here (any more).',
};

/** Why there is nothing to compare with. */
const none: Record<NoneReason, string> = {
  'nothing-published': 'no published norm at this size',
  'only-brands': 'only brands’ figures are published',
  'only-top-lists': 'only top lists are published',
  'only-lifetime': 'only lifetime means are published',
  'other-definitions': 'published figures count otherwise',
  'not-public': 'not public',
  'under-1k': 'no norm under 1,000 followers',
  'no-followers': 'followers unknown',
  'other-format': 'published for other formats',
  'by-design': 'no norm for this figure',
  'no-value': 'nothing to compare yet',
  'not-in-source': 'not in this source',
  'own-set-too-small': 'fewer than 5 read at this size',
};

/** Said on the card where figures are left out because the site no longer delivers them. */
const changed = {
  title: (site: string) => `${site} changed this page`,
  body: 'What can no longer be read is left out.',
};

export const unknown = { reason, excluded, page, failure, none, changed };
