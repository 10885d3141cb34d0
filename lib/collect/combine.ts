import type { Post, Profile, Sourced } from '@/lib/model/profile';
import { better } from './better';

type Fields = Record<string, Sourced<unknown> | undefined>;

/** Two states of one profile, of which neither follows from the other: of each field the better reading. */
export function combineProfiles(a: Profile, b: Profile): Profile {
  const [older, newer] = a.lastSeenAt <= b.lastSeenAt ? [a, b] : [b, a];
  const named = older.handleAt > newer.handleAt ? older : newer;
  return {
    ...newer,
    id: newer.id ?? older.id,
    handle: named.handle,
    handleAt: named.handleAt,
    fields: betterOf(older.fields as Fields, newer.fields as Fields) as Profile['fields'],
    ...(older.withheld || newer.withheld
      ? {
          withheld: betterOf((older.withheld ?? {}) as Fields, (newer.withheld ?? {}) as Fields) as Profile['withheld'],
        }
      : {}),
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
  };
}

/** The same of one post; of each list the place that was read last. */
export function combinePosts(a: Post, b: Post): Post {
  const [older, newer] = a.lastSeenAt <= b.lastSeenAt ? [a, b] : [b, a];
  const placements = { ...older.placements };
  for (const [list, place] of Object.entries(newer.placements))
    if (place.visit >= (placements[list]?.visit ?? 0)) placements[list] = place;
  return {
    ...newer,
    owner: newer.owner ?? older.owner,
    fields: betterOf(older.fields as Fields, newer.fields as Fields) as Post['fields'],
    withheld: betterOf(older.withheld as Fields, newer.withheld as Fields) as Post['withheld'],
    placements,
  };
}

function betterOf(older: Fields, newer: Fields): Fields {
  const both: Fields = { ...older };
  for (const [name, reading] of Object.entries(newer)) if (reading) both[name] = better(both[name], reading);
  return both;
}
