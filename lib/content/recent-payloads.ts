import type { Payload } from './bridge';

const MOST = 12;
const MOST_CHARACTERS = 12_000_000;
const LIFETIME = 10_000;

/** The payloads of the last ten seconds, bounded: some arrive before the navigation that they belong to. */
export function createRecent() {
  let kept: Payload[] = [];
  return {
    add(payload: Payload): void {
      kept = [...kept, payload].filter(({ at }) => payload.at - at < LIFETIME).slice(-MOST);
      while (kept.reduce((sum, { size }) => sum + size, 0) > MOST_CHARACTERS) kept.shift();
    },
    since: (now: number): Payload[] => kept.filter(({ at }) => now - at < LIFETIME),
  };
}
