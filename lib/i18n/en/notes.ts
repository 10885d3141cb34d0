import { pluralOf } from '../plural';

const plural = pluralOf('en');

/** Words of what the user writes of a profile. */
export const notes = {
  title: 'Your notes',
  help: 'Only on this device. They go into the CSV file.',
  tags: 'Tags',
  lists: 'Lists',
  add: { tags: 'Add a tag', lists: 'Add to a list' },
  remove: {
    tags: (label: string) => `Remove the tag ${label}`,
    lists: (label: string) => `Take off the list ${label}`,
  },
  note: 'Note',
  quote: 'Quote',
  amount: 'Amount',
  currency: 'Currency',
  deliverable: 'For',
  deliverableExample: '1 reel, 2 stories',
  badAmount: 'Write the amount in digits, such as 1,200 or 1200.50.',
  quoted: (amount: string, deliverable: string) => (deliverable ? `${amount} for ${deliverable}` : amount),
};

/** Words of the list of kept profiles. */
export const shortlist = {
  title: 'Shortlist',
  count: (n: number) => plural(n, '1 creator', `${n} creators`),
  empty: 'Your shortlist is empty',
  emptyBody:
    'Press “Shortlist” on a profile, or S in its card. Everything you decide on is listed here; bring in a list of your own with “Import CSV”.',
  noMatch: 'No creator on your shortlist matches these filters.',
  clear: 'Show all',
  working: 'Working out the figures',
  find: 'Find by name, tag or note',
  all: 'All',
  anySite: 'Any site',
  anyTag: 'Any tag',
  anyList: 'Any list',
  site: 'Site',
  tag: 'Tag',
  list: 'List',
  creator: 'Creator',
  followers: 'Followers',
  engagement: 'Engagement',
  views: 'Views per post',
  reach: 'Reach per post',
  growth: 'Growth',
  status: 'Status',
  added: 'Added',
  tags: 'Tags, lists',
  note: 'Note, quote',
  addNote: (name: string) => `Add a note on ${name}`,
  sortBy: (what: string) => `Sort by ${what}`,
  sortHelp:
    'Engagement is sorted by its place in each size’s typical range, since bases differ; rates without a range stand behind.',
  asOf: 'Figures as of the last reading of each profile.',
  select: (name: string) => `Select ${name}`,
  selectAll: 'Select all that are shown',
  selected: (n: number) => plural(n, '1 selected', `${n} selected`),
  selectNone: 'Select none',
  setStatus: 'Set status',
  addTag: 'Add tag',
  addList: 'Add to list',
  removeTag: 'Remove tag',
  removeList: 'Take off list',
  apply: 'Apply',
  compare: 'Compare',
  compareTooMany: 'Up to four fit side by side.',
  removeMany: 'Remove',
  remove: (name: string) => `Remove ${name} from the shortlist`,
  removed: (name: string) => `${name} removed.`,
  removedMany: (n: number) => plural(n, '1 creator removed.', `${n} creators removed.`),
  statusSet: (n: number, status: string) =>
    plural(n, `1 creator is ${status} now.`, `${n} creators are ${status} now.`),
  labelled: (n: number, label: string) =>
    plural(n, `1 creator has “${label}” now.`, `${n} creators have “${label}” now.`),
  unlabelled: (n: number, label: string) =>
    plural(n, `1 creator has “${label}” no more.`, `${n} creators have “${label}” no more.`),
  nothingChanged: 'Nothing to change.',
  undone: 'Undone.',
  undo: 'Undo',
  open: 'Open shortlist',
};
