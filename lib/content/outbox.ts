import type { Failure, Outcome, TabView } from '@/lib/messaging/protocol';
import type { Observation } from '@/lib/model/observation';

export interface OutboxOptions {
  send(observations: Observation[]): Promise<Outcome<TabView | null>>;
  /** The background's answer: a new view, or a failure. */
  onAnswer(answer: { view: TabView | null } | { failure: Failure }): void;
  /** Calls back after `ms`. */
  later(run: () => void, ms: number): void;
}

const PAUSE = 250;
const BATCH = 50;

/** Collects observations for a quarter of a second and sends them together, one message at a time. */
export function createOutbox({ send, onAnswer, later }: OutboxOptions) {
  const waiting: Observation[] = [];
  let scheduled = false;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const outcome = await send(waiting.splice(0, BATCH));
      onAnswer(outcome.ok ? { view: outcome.value } : { failure: outcome });
    }
    scheduled = false;
  }

  return {
    add(observations: Observation[]): void {
      waiting.push(...observations);
      if (scheduled || waiting.length === 0) return;
      scheduled = true;
      later(() => void flush(), PAUSE);
    },
  };
}
