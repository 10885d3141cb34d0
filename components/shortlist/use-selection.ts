import { useState } from 'react';
import type { ProfileKey } from '@/lib/model/profile';

/** Which of the listed profiles are selected. Those that are no longer listed drop out. */
export function useSelection(listed: readonly ProfileKey[]) {
  const [chosen, setChosen] = useState<ReadonlySet<ProfileKey>>(new Set());
  const [last, setLast] = useState<ProfileKey | null>(null);
  const selected = listed.filter((key) => chosen.has(key));

  /** `isRange`: everything between the last one that was pressed and this one follows it. */
  function toggle(key: ProfileKey, isRange = false): void {
    const next = new Set(chosen);
    const isOn = !chosen.has(key);
    const [from, to] = [last === null ? -1 : listed.indexOf(last), listed.indexOf(key)];
    const range = isRange && from >= 0 ? listed.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
    for (const one of range) {
      if (isOn) next.add(one);
      else next.delete(one);
    }
    setChosen(next);
    setLast(key);
  }

  return {
    selected,
    has: (key: ProfileKey) => chosen.has(key),
    toggle,
    isAll: listed.length > 0 && selected.length === listed.length,
    toggleAll: () => setChosen(selected.length === listed.length ? new Set() : new Set(listed)),
    clear: () => setChosen(new Set()),
  };
}

export type Selection = ReturnType<typeof useSelection>;
