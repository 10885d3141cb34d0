import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { type CreatorRow, creatorRow } from '@/lib/creators/row';
import type { Suggestion } from '@/lib/creators/suggest';
import { attempt } from '@/lib/db/attempt';
import { creatorOf } from '@/lib/db/creators';
import { type Database, database } from '@/lib/db/database';
import { loadReports } from '@/lib/db/load-report';
import { suggestionsFor } from '@/lib/db/suggestions';
import type { Outcome } from '@/lib/messaging/protocol';
import type { CreatorChange } from '@/lib/model/creator';
import type { ListedProfile } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedProfile } from '@/lib/model/report';
import { reportedProfile } from '@/lib/report/reported-profile';
import { actions } from './actions';

type Run = <T>(action: Promise<Outcome<T>>) => Promise<boolean>;

interface Seen {
  key: ProfileKey;
  rows: CreatorRow[];
  suggestions: Suggestion[];
  who: Map<ProfileKey, ReportedProfile>;
}

/**
 * The creator that a profile is of, which others may be of the same, and what the user does about it. Undefined while
 * loading, and for a profile that nothing is known of.
 */
export function useCreator(key: ProfileKey | null, run: Run, open: (key: ProfileKey) => void) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (key) void latest.current(actions.creatorsRefresh());
  }, [key]);
  const seen: Seen | null | undefined = useLiveQuery(() => (key ? seenOf(database(), key) : null), [key]);
  if (!key || seen?.key !== key) return undefined;

  async function change(action: Promise<Outcome<CreatorChange>>) {
    await run(action);
    const outcome = await action;
    if (!outcome.ok) return null;
    return async () => {
      const undoing = actions.creatorsUndo(outcome.value);
      await run(undoing);
      const undone = await undoing;
      if (!undone.ok) return 'failed' as const;
      return undone.value ? ('undone' as const) : ('changed' as const);
    };
  }

  const { rows, suggestions, who } = seen;
  return {
    rows,
    suggestions,
    who,
    join: (other: ProfileKey) => change(actions.creatorsJoin([key, other])),
    takeOut: (one: ProfileKey) => change(actions.creatorsSplit(one)),
    refuse: (other: ProfileKey) => change(actions.creatorsRefuse(key, other)),
    async all() {
      const found = attempt(database(), () => everybody(database()));
      await run(found);
      const outcome = await found;
      return outcome.ok ? outcome.value : null;
    },
    open,
  };
}

async function seenOf(db: Database, key: ProfileKey): Promise<Seen> {
  const [creator, suggestions] = await Promise.all([creatorOf(db, key), suggestionsFor(db, key)]);
  const rows: CreatorRow[] = [];
  for await (const report of loadReports(db, creator?.profileKeys ?? [], Date.now())) rows.push(creatorRow(report));
  const profiles = await db.profiles.bulkGet(suggestions.flatMap(({ profileKeys }) => profileKeys));
  const who = profiles.flatMap((profile) => (profile ? [reportedProfile(profile)] : []));
  return { key, rows, suggestions, who: new Map(who.map((profile) => [profile.key, profile])) };
}

/** Everybody of whom something was read, the last first. */
async function everybody(db: Database): Promise<ListedProfile[]> {
  const profiles = await db.profiles.orderBy('lastSeenAt').reverse().toArray();
  return profiles.map((profile) => ({ profile: reportedProfile(profile), tier: null }));
}
