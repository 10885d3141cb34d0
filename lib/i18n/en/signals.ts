import type { SignalId, Unchecked } from '@/lib/signals/signal';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

/** Words of what is worth asking a creator about. They state; they do not accuse. */
export const signals = {
  title: 'Worth asking about',
  count: (n: number) => plural(n, '1 thing', `${n} things`),
  nothing: (made: number) => plural(made, 'nothing in 1 check', `nothing in ${made} checks`),
  unmade: (n: number) => plural(n, '1 check could not be made', `${n} checks could not be made`),
  intro: 'None of these proves anything by itself: each may have a plain reason.',
  name: {
    'low-engagement': 'Low engagement',
    'comment-ratio': 'Comments beside likes',
    'likes-over-views': 'Likes beside views',
    'levelled-likes': 'Likes very alike',
    'following-ratio': 'Following beside followers',
    'many-followed': 'Accounts followed',
    'growth-spike': 'Sudden change of followers',
    'generic-comments': 'Generic comments',
  } satisfies Record<SignalId, string>,
  below: (border: string, band: string) => `is below that of nine in ten (${border}), by ${band}`,
  above: (border: string, band: string) => `is above that of nine in ten (${border}), by ${band}`,
  band: { firm: (source: string) => source, own: (n: number) => `the ${n} profiles you have read` },
  likesOverViews: (n: number) =>
    plural(n, '1 video has at least as many likes as views:', `${n} videos have at least as many likes as views:`),
  levelled: (border: string) => `is under ${border}: the posts have almost the same number of likes, which is unusual.`,
  manyFollowed: (count: string, border: string) => `${count} accounts are followed, over ${border}.`,
  jump: (change: string, from: string, then: string, to: string, now: string) =>
    `${change} between ${then} (${from}) and ${now} (${to}). A post that went viral, or a mention, can do that.`,
  generic: 'of the comments seen are emoji, one word or a mention alone.',
  post: (date: string | null) => (date ? `post of ${date}` : 'post without a date'),
  whyNot: {
    'no-value': 'the figure is not known, or of too few posts',
    'no-band': 'there is no band of its size to hold it against',
    'no-views': 'no post with views and likes was read',
    'one-visit': 'it takes two visits within 7 days',
    'few-comments': 'fewer than 20 comments were seen',
  } satisfies Record<Unchecked, string>,
  unseen: 'What no page shows: who the followers are, where they live, how old they are.',
  unseenSaves: 'Nor how often posts were saved.',
};
