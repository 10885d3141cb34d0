import type { BackupProblem } from '@/lib/backup/read-backup';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

/** Words of backing up and bringing back. */
export const backup = {
  title: 'Backup',
  help: 'One JSON file with everything: profiles, history, shortlist, notes, decisions, settings. Keep it where only you can read it.',
  save: 'Save a backup',
  saved: (file: string) => `${file} saved.`,
  failed: (detail: string) => `The backup could not be made: ${detail}`,
  restore: 'Restore a backup',
  restoreFailed: (detail: string) => `Nothing was restored: ${detail}`,
  choose: 'Backup file',
  problems: {
    'not-json': (file: string) => `${file} is no backup: it does not hold JSON, or was cut off.`,
    'not-ours': (file: string) => `${file} is no backup of Creator Gauge.`,
    newer: (file: string) =>
      `${file} was made by a newer version of Creator Gauge. Update the extension, then restore it.`,
    broken: (file: string) => `${file} has a row that is not as it should be. Nothing was restored.`,
  } satisfies Record<BackupProblem, (file: string) => string>,
  madeOn: (date: string) => `Backup of ${date}`,
  here: 'On this device now',
  holds: {
    profiles: (n: number) => plural(n, '1 profile', `${n} profiles`),
    posts: (n: number) => plural(n, '1 post', `${n} posts`),
    snapshots: (n: number) => plural(n, '1 dated reading', `${n} dated readings`),
    shortlist: (n: number) => plural(n, '1 on the shortlist', `${n} on the shortlist`),
    decisions: (n: number) => plural(n, '1 decision', `${n} decisions`),
  },
  how: 'How to restore it',
  merge:
    'Add what is missing. What is here stays; of a profile in both, the newer reading is kept. Profiles that you deleted since come back.',
  replace: 'Replace everything here. What came after the backup is gone.',
  apply: 'Restore',
  cancel: 'Cancel',
  restored: 'Restored.',
  undo: 'Undo',
  undone: 'As it was before.',
  use: (profiles: string, posts: string, readings: string, size: string | null) =>
    `Profiles: ${profiles}, posts: ${posts}, dated readings: ${readings}${size ? `, about ${size}` : ''}.`,
  useTitle: 'Stored on this device',
};
