import type { TraceField } from '@/lib/model/traces';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

const field: Record<TraceField, string> = { bio: 'bio', links: 'links', email: 'e-mail' };

/** Words of several profiles that are one creator. */
export const creators = {
  title: 'Same creator',
  help: 'Profiles of one creator, joined by you.',
  onSite: (who: string, site: string) => `${who} on ${site}`,
  possibly: (who: string) => `Possibly the same creator: ${who}`,
  same: 'Same creator',
  notSame: 'Not the same',
  /** Of the buttons, for those who do not see what they stand under. */
  sameAs: (who: string) => `Same creator: ${who}`,
  notSameAs: (who: string) => `Not the same: ${who}`,
  look: 'Look at it',
  lookAt: (who: string) => `Look at ${who}`,
  why: 'Evidence',
  links: (who: string, address: string) => `${who} links to ${address}`,
  names: (who: string, other: string) => `${who} names ${other}`,
  bothLink: (address: string) => `Both link to ${address}`,
  bothMail: (email: string) => `Both give the address ${email}`,
  sameHandle: (handle: string) => `Both are called @${handle}`,
  alikeHandles: (one: string, other: string) => `Handles differ in spelling only: @${one}, @${other}`,
  weak: 'A weak sign: somebody else may have that handle.',
  field,
  place: (site: string, where: string, date: string) => `${site} ${where}, read ${date}`,
  none: 'No sign yet that another profile you have read is of this creator.',
  profile: 'Profile',
  followers: 'Followers',
  engagement: 'Engagement',
  views: 'Views per post',
  read: (date: string) => `read ${date}`,
  shown: 'shown here',
  takeOut: (who: string) => `Take out ${who}`,
  total: (sum: string, where: string) => `Total followers: ${sum} ${where}.`,
  onSites: (n: number) => plural(n, 'on 1 site', `on ${n} sites`),
  inProfiles: (n: number) => plural(n, 'in 1 profile', `in ${n} profiles`),
  without: (sites: string) => `Without ${sites}: followers not known.`,
  overlap: 'The audiences overlap, so fewer people than that follow this creator.',
  noTotal: 'No total: the followers of fewer than two profiles are known.',
  apart: 'Rates stay apart: each site counts other things.',
  compare: 'Compare these',
  add: 'Add another profile',
  addOne: (who: string) => `Add ${who}`,
  adding: 'Which profile is of this creator too?',
  stopAdding: 'Cancel',
  more: (n: number) => plural(n, 'and 1 more: type more of the name', `and ${n} more: type more of the name`),
  joined: 'Joined.',
  takenOut: (who: string) => `${who} taken out.`,
  refused: 'Noted. These are not suggested again.',
  undo: 'Undo',
  undone: 'Undone.',
  changedSince: 'Something else was changed since, so nothing was undone.',
  alsoOn: (sites: string) => `also on ${sites}`,
};
