import { useState } from 'react';
import type { Outcome } from '@/lib/messaging/protocol';
import type { ProfileKey } from '@/lib/model/profile';
import { dataCare } from './use-data-care';

type Run = <T>(action: Promise<Outcome<T>>) => Promise<boolean>;

/** A profile that was deleted, and what brings it back; `isBack` once it did. */
export interface Deletion {
  profileKey: ProfileKey;
  name: string;
  isBack: boolean;
  undo: () => void;
}

/** Deletes a profile at once and keeps what brings it back, until the next deletion or until the page is closed. */
export function useDeletion(run: Run) {
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  async function remove(key: ProfileKey, name: string): Promise<boolean> {
    const deleted = dataCare.deleteProfile(key);
    await run(deleted);
    const outcome = await deleted;
    if (!outcome.ok) return false;
    const undo = async () => {
      if (await run(outcome.value())) setDeletion({ profileKey: key, name, isBack: true, undo: () => undefined });
    };
    setDeletion({ profileKey: key, name, isBack: false, undo: () => void undo() });
    return true;
  }
  return {
    deletion,
    remove,
    /** What was deleted is not brought back any more. */
    forget: () => setDeletion(null),
  };
}
