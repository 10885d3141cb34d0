import type { ByKey } from '@/lib/model/decision';

const because = (reasons: string) => (reasons ? `: ${reasons}` : '');

/** Words of a decision on a profile. */
export const decision = {
  act: { shortlisted: 'Shortlist', maybe: 'Maybe', declined: 'Decline' } satisfies Record<ByKey, string>,
  changeStatus: 'Its status is changed in the shortlist',
  undo: 'Undo',
  why: 'Why?',
  takenOff: 'Taken off the shortlist',
  justNow: (status: string, reasons: string) => `${status}${because(reasons)}.`,
  before: (status: string, date: string, reasons: string) => `${status} ${date}${because(reasons)}`,
  since: 'Since then:',
  unchanged: 'No figure has clearly changed since.',
  followers: 'Followers',
  reasons: ['too many ads', 'low engagement', 'audience too small', 'off brand', 'inactive', 'too expensive'],
};

/** Words of the log, on pages alone. */
export const decisionLog = {
  title: (n: number) => (n === 1 ? '1 decision' : `${n} decisions`),
  noFigures: 'Nothing was read of the profile then.',
};
