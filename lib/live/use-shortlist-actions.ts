import { useState } from 'react';
import { comparedKeys } from '@/lib/db/comparison';
import { database } from '@/lib/db/database';
import type { Outcome } from '@/lib/messaging/protocol';
import type { ImportedProfile } from '@/lib/model/imported';
import type { LabelKind } from '@/lib/model/notes';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import { actions } from './actions';
import { loadExportRows } from './load-export';

type Run = <T>(action: Promise<Outcome<T>>) => Promise<boolean>;

/** What the list can do with many profiles at once; each change answers with what undoes it, null where it failed. */
export function useShortlistActions(run: Run, go: { open: (key: ProfileKey) => void; compare: () => void }) {
  /** Runs a change whose answer says what was changed, so that `undo` can take back just that. */
  async function change<T>(action: Promise<Outcome<T[]>>, undo: (changed: T[]) => Promise<Outcome>) {
    await run(action);
    const outcome = await action;
    return outcome.ok ? { count: outcome.value.length, undo: () => run(undo(outcome.value)) } : null;
  }
  const [said, say] = useState<{ text: string; undo: (() => Promise<boolean>) | null } | null>(null);
  const [replaced, setReplaced] = useState<ProfileKey[] | null>(null);
  async function compareJust(keys: ProfileKey[]): Promise<void> {
    for (const key of await comparedKeys(database())) if (!keys.includes(key)) await run(actions.compare(key, false));
    for (const key of keys) await run(actions.compare(key, true));
  }
  return {
    open: go.open,
    /** The last change to the list, until the next one or until the page is closed. */
    said,
    say,
    setStatus: (keys: ProfileKey[], status: Status | null) =>
      change(actions.decideMany(keys, status), actions.undoMany),
    label: (keys: ProfileKey[], kind: LabelKind, label: string, isOn: boolean) =>
      // Undo takes back this label alone: what was written meanwhile stays.
      change(actions.labelMany(keys, kind, label, isOn), async (changed) => {
        const outcome = await actions.labelMany(changed, kind, label, !isOn);
        return outcome.ok ? { ok: true, value: null } : outcome;
      }),
    async compare(keys: ProfileKey[]): Promise<void> {
      const before = await comparedKeys(database());
      await compareJust(keys);
      setReplaced(before.some((key) => !keys.includes(key)) ? before : null);
      go.compare();
    },
    /** Brings back the comparison that the last one took the place of; null where there was none. */
    bringBack: replaced && (() => void compareJust(replaced).then(() => setReplaced(null))),
    async importProfiles(file: string, profiles: ImportedProfile[]) {
      const done = await change(actions.importProfiles(file, profiles), actions.undoImport);
      if (done) void run(actions.listRefresh('shortlist'));
      return done;
    },
    reports: (keys: ProfileKey[]) => loadExportRows(database(), keys, Date.now()),
  };
}
