import type { Format } from '@/lib/model/platform';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

const kind = (format: Format | null, n: number): string =>
  format === 'short' ? plural(n, 'Short', 'Shorts') : plural(n, 'video', 'videos');

/** Words of opening a channel's videos one by one, on the page and in the extension's own pages. */
export const opening = {
  noLikes: 'YouTube shows no likes on channel pages.',
  soFar: (n: number, needed: number, format: Format | null) =>
    `Engagement after ${needed} opened ${kind(format, needed)} (${n} of ${needed})`,
  next: (nth: number, needed: number, format: Format | null) => `Open next ${kind(format, 1)} (${nth} of ${needed})`,
  counts: 'Counts as a visit and enters your watch history',
  tooFew: (needed: number, format: Format | null) =>
    `Too few ${kind(format, needed)} of the sample can be read: the engagement rate needs ${needed}.`,
  read: (n: number, needed: number, format: Format | null) => `${n} of ${needed} ${kind(format, needed)} read`,
  reading: (format: Format | null) => `Reading this ${kind(format, 1)}`,
  isRead: (format: Format | null) => `This ${kind(format, 1)} is read.`,
  unread: (format: Format | null) => `This ${kind(format, 1)} could not be read. It does not count.`,
  doesNotCount: (format: Format | null, reason: string) => `This ${kind(format, 1)} does not count: ${reason}.`,
  withheld: 'likes or comments are switched off',
  complete: 'The engagement rate is known.',
  back: 'Back to the channel',
  stop: 'Stop',
};
