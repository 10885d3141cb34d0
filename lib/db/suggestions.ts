import type { Traced } from '@/lib/creators/evidence';
import { type Suggestion, suggest } from '@/lib/creators/suggest';
import type { ProfileKey } from '@/lib/model/profile';
import { targetMark } from '@/lib/model/traces';
import { membersOf, refusalsOf } from './creators';
import type { Database } from './database';

/** What more profiles say is a brand's, an agency's or a friend's: one creator has seldom more profiles than this. */
const MOST_SHARING = 6;

/**
 * Which other profiles may be of the same creator as this one, and why; strongest first. Everything is found by an index
 * (of traces, of handles), so that it takes as long with ten thousand profiles as with ten.
 */
export async function suggestionsFor(db: Database, key: ProfileKey): Promise<Suggestion[]> {
  const members = await membersOf(db, key);
  const mine = await tracedOf(db, members);
  if (mine.length === 0) return [];
  const marks = [...new Set(mine.flatMap(({ traces, names }) => [...traces.marks, ...names.map(targetMark)]))];
  const common = await commonOf(db, marks);
  const rare = marks.filter((mark) => !common.has(mark));
  const alike = await db.traces.where('marks').anyOf(rare).primaryKeys();
  const named = await db.handles.bulkGet(rare.flatMap(nameIn));
  const byId = rare.flatMap(nameIn);
  const found = new Set([...alike, ...named.flatMap((row) => row?.key ?? []), ...byId]);
  for (const one of members) found.delete(one);

  const groups: Traced[][] = [];
  const seen = new Set<ProfileKey>();
  for (const one of found) {
    if (seen.has(one)) continue;
    const theirs = await membersOf(db, one);
    for (const other of theirs) seen.add(other);
    groups.push(await tracedOf(db, theirs));
  }
  const refused = new Set(
    (await refusalsOf(db, members)).flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]),
  );
  return suggest(
    mine,
    groups.filter((group) => group.length > 0),
    { isRefused: (a, b) => refused.has(`${a}\n${b}`), isCommon: (mark) => common.has(mark) },
  );
}

/** Those of the marks that too many profiles have. */
async function commonOf(db: Database, marks: readonly string[]): Promise<Set<string>> {
  const counts = await Promise.all(marks.map((mark) => db.traces.where('marks').equals(mark).count()));
  return new Set(marks.filter((_, index) => (counts[index] ?? 0) > MOST_SHARING));
}

/** The profiles' traces with all names that they are known under; those of which nothing was read are left out. */
async function tracedOf(db: Database, keys: readonly ProfileKey[]): Promise<Traced[]> {
  const [traces, handles] = await Promise.all([
    db.traces.bulkGet([...keys]),
    db.handles
      .where('key')
      .anyOf([...keys])
      .toArray(),
  ]);
  return traces.flatMap((one) => {
    if (!one) return [];
    const names = handles.filter((row) => row.key === one.profileKey).map((row) => row.handle as ProfileKey);
    return [{ traces: one, names: [...new Set([one.profileKey, ...names])] }];
  });
}

/** The name in the mark of a link to a profile. */
const nameIn = (mark: string): ProfileKey[] => (mark.startsWith('to:') ? [mark.slice(3) as ProfileKey] : []);
