import { useLiveQuery } from 'dexie-react-hooks';
import { ticksOf } from '@/lib/db/checklists';
import { database } from '@/lib/db/database';
import type { Outcome } from '@/lib/messaging/protocol';
import { CHECKLIST_ITEMS, type Tick } from '@/lib/model/checklist';
import type { ProfileKey } from '@/lib/model/profile';
import { actions } from './actions';
import { useSettings } from './hooks';

const NO_TICKS: readonly Tick[] = [];

/** The user's checklist beside a profile (null: none), and what ticks it. */
export function useChecklist(key: ProfileKey | null, run: (action: Promise<Outcome<unknown>>) => Promise<boolean>) {
  const ticks = useLiveQuery(() => (key ? ticksOf(database(), key) : []), [key]);
  const items: readonly string[] = useSettings()?.checklist ?? CHECKLIST_ITEMS;
  return {
    items,
    ticks: ticks ?? NO_TICKS,
    tick: async (item: string, isOn: boolean): Promise<boolean> => key !== null && run(actions.tick(key, item, isOn)),
  };
}
