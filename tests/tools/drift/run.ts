import { adapterFor } from '@/lib/platforms/registry';
import { claimsOf } from './claims';
import { makerOf } from './mutants';
import { type Entry, type Subject, subjectsOf } from './subjects';
import { compare } from './verdict';

/** What became of some mutants. */
export interface Tally {
  mutants: number;
  wrong: number;
  /** Places read before, over all mutants, and how many of these were still read. */
  read: number;
  kept: number;
}

/** A mutant that says something wrong; `--file FILE --mutant NAME` makes it again. */
export interface Failure {
  file: string;
  name: string;
  changes: string[];
  wrong: string[];
}

export interface Result {
  platform: string;
  tally: Tally;
  failures: Failure[];
}

/**
 * How much of the work a part gets: one that takes long to read (a drawn page, by its nodes; a long script) gets less, and
 * one in which nothing is read proves little.
 */
function weightOf(subject: Subject, reads: number): number {
  const cost =
    subject.kind === 'json' ? subject.size / 100_000 : 2 + subject.document.querySelectorAll('*').length / 250;
  return (reads > 1 ? 1 : 0.2) / Math.max(1, cost);
}

const handleOf = ({ pageUrl }: Entry): string | null => {
  const url = new URL(pageUrl);
  return adapterFor(url)?.surfaceOf(url).handle ?? null;
};

/**
 * Makes mutants of all parts of a recording and compares what is read of them with what is read of the recording.
 * `mutants`: how many a part of weight 1 gets. `only`: the name of the one mutant to make.
 */
export function runRecording(entry: Entry, mutants: number, seed: string, only?: string): Result {
  const tally: Tally = { mutants: 0, wrong: 0, read: 0, kept: 0 };
  const failures: Failure[] = [];
  for (const [part, subject] of subjectsOf(entry).entries()) {
    const baseline = claimsOf(subject.kind === 'json' ? subject.read(subject.root) : subject.read());
    const page = { platform: entry.platform, handle: handleOf(entry), isDrawn: subject.kind === 'dom' };
    const make = makerOf(subject);
    const share = Math.ceil(mutants * weightOf(subject, baseline.size));
    for (let i = 0; i < share; i++) {
      const name = `${subject.kind}${part}:${i}`;
      if (only !== undefined && only !== name) continue;
      const { changes, observations } = make(`${seed}/${entry.file}/${name}`);
      const { kept, of, wrong } = compare(page, baseline, claimsOf(observations));
      tally.mutants++;
      tally.read += of;
      tally.kept += kept;
      if (wrong.length > 0) {
        tally.wrong++;
        failures.push({ file: entry.file, name, changes, wrong });
      }
    }
  }
  return { platform: entry.platform, tally, failures };
}
