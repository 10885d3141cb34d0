import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root';
import type { Result } from './run';
import type { Done, Job } from './worker';

/**
 * Works through the jobs in `processes` processes; results in the order of the jobs, so that they do not depend on which
 * was done first. `told` hears of each as it is done.
 */
export function runAll(jobs: readonly Job[], processes: number, told: (done: Done) => void): Promise<Result[]> {
  const results = new Map<string, Result>();
  const left = [...jobs];
  return new Promise((resolve, reject) => {
    const workers: ChildProcess[] = [];
    const stop = () => {
      for (const worker of workers) worker.kill();
    };
    const next = (worker: ChildProcess) => {
      const job = left.shift();
      if (job) worker.send(job);
      else worker.disconnect();
    };
    for (let i = 0; i < Math.min(processes, jobs.length); i++) {
      const worker = fork(join(import.meta.dirname, 'worker.ts'), { cwd: ROOT, execArgv: ['--import', 'tsx'] });
      workers.push(worker);
      worker.on('message', (done: Done) => {
        results.set(done.file, done.result);
        told(done);
        next(worker);
        if (results.size === jobs.length) resolve(jobs.flatMap(({ entry }) => results.get(entry.file) ?? []));
      });
      worker.on('exit', (code) => {
        if (code === 0 || results.size === jobs.length) return;
        stop();
        reject(new Error(`A process ended with ${code}; its message stands above.`));
      });
      next(worker);
    }
  });
}
