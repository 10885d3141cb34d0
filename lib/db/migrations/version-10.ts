import type Dexie from 'dexie';

/**
 * What is kept of the comments that were on screen (no text, no author), what the user put right, typed of a
 * collaboration and wants of a profile, and benchmarks from the user's own files. Nothing of earlier versions changes.
 */
export function version10(db: Dexie): void {
  db.version(10).stores({
    comments: '&[profileKey+hash], profileKey',
    corrections: '&[profileKey+name], profileKey',
    collaborations: '&profileKey',
    goals: '&profileKey',
    benchmarks: '&id',
  });
}
