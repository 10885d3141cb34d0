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
      await deliver(waiting.splice(0, BATCH));
    }
    scheduled = false;
  }

  /** Ingest is idempotent: what failed is sent once more, and a batch that was refused is sent one by one. */
  async function deliver(batch: Observation[]): Promise<void> {
    let outcome = await send(batch);
    if (!outcome.ok && outcome.reason === 'storage-error') outcome = await send(batch);
    if (!outcome.ok && outcome.reason === 'invalid' && batch.length > 1) {
      for (const observation of batch) await deliver([observation]);
      return;
    }
    onAnswer(outcome.ok ? { view: outcome.value } : { failure: outcome });
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
