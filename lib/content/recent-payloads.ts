import type { Payload } from './bridge';

const MOST = 12;
const MOST_CHARACTERS = 12_000_000;
const LIFETIME = 10_000;
/** What is older is kept for a bug report, as far as it costs little. */
const OLD_CHARACTERS = 3_000_000;

/**
 * The newest payloads. Those of the last ten seconds, bounded: some arrive before the navigation that they belong to.
 * Older ones, if they are small enough: the user may want to report how they were read.
 */
export function createRecent() {
  let kept: Payload[] = [];
  return {
    add(payload: Payload): void {
      kept = [...kept, payload].slice(-MOST);
      const most = () => (payload.at - (kept[0]?.at ?? 0) < LIFETIME ? MOST_CHARACTERS : OLD_CHARACTERS);
      while (kept.reduce((sum, { size }) => sum + size, 0) > most()) kept.shift();
    },
    all: () => kept,
    since: (now: number): Payload[] => kept.filter(({ at }) => now - at < LIFETIME),
  };
}
