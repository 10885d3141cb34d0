import type Dexie from 'dexie';

/**
 * Several profiles that are one creator, pairs that are not, and what of each profile may show who is behind it. Nothing
 * of earlier versions changes; the traces of profiles that are there are made when they are first asked for (lib/db/traces).
 */
export function version9(db: Dexie): void {
  db.version(9).stores({
    creators: '&id, *profileKeys',
    notSame: '&[one+other], one, other',
    traces: '&profileKey, edition, *marks',
  });
}
