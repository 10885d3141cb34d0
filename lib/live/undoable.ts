import type { Outcome } from '@/lib/messaging/protocol';

/** Does an action and says how its failure is told: true where it was done. */
export type Run = (action: Promise<Outcome<unknown>>) => Promise<boolean>;

/** Does an action; answers with what takes it back, or null where it failed. */
export async function undoable<T>(
  run: Run,
  action: Promise<Outcome<T>>,
  undo: (answer: T) => Promise<boolean>,
): Promise<(() => Promise<boolean>) | null> {
  await run(action);
  const outcome = await action;
  return outcome.ok ? () => undo(outcome.value) : null;
}
