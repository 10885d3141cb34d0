import type { BadEntry } from '@/lib/queue/read-cell';
import { pluralOf } from '../plural';

const plural = pluralOf('en');
const profiles = (n: number) => plural(n, '1 profile', `${n} profiles`);

/** Words of the queue on the page and in every screen. */
export const queue = {
  label: 'Queue',
  place: (position: number, of: number) => `${position} of ${of} in your queue`,
  waiting: (n: number) => plural(n, '1 profile waits in your queue', `${n} profiles wait in your queue`),
  next: 'Next',
  nextHelp: 'Opens the next profile of your queue in this tab. The site counts it as a visit.',
  done: 'Done',
  doneHelp: 'The last profile of your queue: nothing is opened.',
  allDone: 'all done',
};

/** Words of the desk's queue. */
export const brief = {
  label: 'Paste a brief',
  help: 'Handles or links, one a line, or a column or rows of a sheet. Nothing is opened or looked up.',
  site: 'Handles without a link are on',
  noSite: 'say which site',
  found: (n: number) => `${profiles(n)} found`,
  tooLong: (n: number, most: number) => `${n} profiles are too many at once: add up to ${most}, then the rest`,
  repeated: (n: number) => plural(n, '1 is named twice and counts once', `${n} are named again and count once`),
  bad: (n: number) => plural(n, '1 entry names no profile', `${n} entries name no profile`),
  head: (text: string) => `Taken as column heads: ${text}`,
  colon: ': ',
  line: (line: number) => `Line ${line}`,
  reasons: {
    'no-site': 'a handle without its site: write it beside the handle, or choose it above',
    post: 'the link of a post, which does not say whose it is',
    'not-a-profile': 'a page of the site that is no profile',
    'other-site': 'not a link of Instagram, TikTok or YouTube',
    'short-link': 'a short link, which does not say whose it is: open it and copy the address',
    email: 'an e-mail address',
    'web-address': 'a web address, or a handle that looks like one: write @ before a handle',
    which: 'several words that could be the handle: paste the column of handles or links alone',
    'no-at': 'a word beside @handles: write @ before it if it is one',
    'not-a-handle': 'neither a handle nor a link',
  } satisfies Record<BadEntry, string>,
  add: (n: number) => (n === 0 ? 'Add to the queue' : `Add ${profiles(n)}`),
  addWithout: (n: number, bad: number) =>
    n === 0 ? 'Add to the queue' : `Add ${profiles(n)}, leave ${plural(bad, '1 entry', `${bad} entries`)} out`,
  added: (n: number, of: number) =>
    n === of ? `${profiles(n)} added.` : `${profiles(n)} added; ${of - n} stood in the queue already.`,
  failed: (detail: string) => `Not done: ${detail}`,
  empty: 'Nobody waits. Paste the handles or links of a brief above, then open them one by one.',
  progress: (done: number, of: number) => `${done} of ${of} done`,
  openNext: 'Open next in a new tab',
  openHelp: 'Opens the profile in a new tab. The site counts it as a visit.',
  staleFirst: 'Stale first',
  staleHelp: 'Those read more than 30 days ago wait again, the oldest first.',
  requeued: (n: number) => (n === 0 ? 'No reading is older than 30 days.' : `${profiles(n)} moved to the front.`),
  clear: 'Clear the queue',
  cleared: 'The queue is empty. What was read of its profiles stays.',
  removed: (name: string) => `${name} taken out.`,
  restored: (n: number) => plural(n, '1 profile is back.', `${n} profiles are back.`),
  undo: 'Undo',
  title: 'Queue',
  remove: (name: string) => `Take ${name} out of the queue`,
  waits: 'waits',
  done: 'done',
  lastRead: (when: string) => `Last read: ${when}`,
  neverRead: 'Never read',
};
