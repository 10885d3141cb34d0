import { type Result, runRecording } from './run';
import type { Entry } from './subjects';

/** A recording for a process to work through. */
export interface Job {
  entry: Entry;
  mutants: number;
  seed: string;
  only?: string;
}

/** Done with a job, ready for another. */
export interface Done {
  file: string;
  result: Result;
}

process.on('message', ({ entry, mutants, seed, only }: Job) => {
  const done: Done = { file: entry.file, result: runRecording(entry, mutants, seed, only) };
  process.send?.(done);
});
