import { useState } from 'react';
import type { Failure, Outcome } from '@/lib/messaging/protocol';

/** Runs writes and keeps the last failure for the screen to show, until a write succeeds. */
export function useOutcome() {
  const [failure, setFailure] = useState<Failure | null>(null);
  async function run<T>(outcome: Promise<Outcome<T>>): Promise<boolean> {
    const result = await outcome;
    setFailure(result.ok ? null : result);
    return result.ok;
  }
  return { failure, run };
}
