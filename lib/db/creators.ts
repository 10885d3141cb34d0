import { type Creator, type CreatorChange, type NotSame, pairOf } from '@/lib/model/creator';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

// What is asked and written inside transactions answers with Dexie's own promises: an async function within an async
// function within a transaction may lose it.

/** The creator that a profile is of; null where the user joined it with none. */
export const creatorOf = (db: Database, key: ProfileKey): Promise<Creator | null> =>
  db.creators
    .where('profileKeys')
    .equals(key)
    .first()
    .then((creator) => creator ?? null);

/** The profiles of its creator, or it alone. */
export const membersOf = (db: Database, key: ProfileKey): Promise<ProfileKey[]> =>
  creatorOf(db, key).then((creator) => creator?.profileKeys ?? [key]);

export const allCreators = (db: Database): Promise<Creator[]> => db.creators.toArray();

/** All refusals that have to do with one of these profiles. */
export const refusalsOf = (db: Database, keys: readonly ProfileKey[]): Promise<NotSame[]> =>
  db.notSame
    .where('one')
    .anyOf([...keys])
    .or('other')
    .anyOf([...keys])
    .toArray();

/**
 * Makes these profiles, and all that are joined with one of them, one creator; refusals between them are taken back. Null
 * where one of them is not stored: nothing is changed. `now`: epoch ms.
 */
export function joinProfiles(db: Database, keys: readonly ProfileKey[], now: number): Promise<CreatorChange | null> {
  return db.transaction('rw', tablesOf(db), async () => {
    if (!(await areStored(db, keys))) return null;
    const joined = await creatorsOf(db, keys);
    const members = [...new Set([...joined.flatMap(({ profileKeys }) => profileKeys), ...keys])];
    const [first] = joined;
    if (members.length < 2 || (joined.length === 1 && first?.profileKeys.length === members.length)) return nothing();
    const lifted = (await refusalsOf(db, members)).filter(
      (row) => members.includes(row.one) && members.includes(row.other),
    );
    const creator: Creator = {
      id: first?.id ?? crypto.randomUUID(),
      profileKeys: members,
      createdAt: first?.createdAt ?? now,
    };
    return put(db, {
      before: { creators: joined, notSame: lifted },
      after: { creators: [creator], notSame: [] },
    });
  });
}

/** Takes one profile out of its creator; a creator of whom one profile is left is none. */
export function split(db: Database, key: ProfileKey): Promise<CreatorChange> {
  return db.transaction('rw', tablesOf(db), async () => {
    const creator = await creatorOf(db, key);
    return creator ? put(db, without(creator, key)) : nothing();
  });
}

/** Remembers that the two, and all that are joined with either, are of different creators. `now`: epoch ms. */
export function refuse(db: Database, one: ProfileKey, other: ProfileKey, now: number): Promise<CreatorChange> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [mine, theirs] = [await membersOf(db, one), await membersOf(db, other)];
    if (mine.some((key) => theirs.includes(key))) return nothing();
    const pairs = mine.flatMap((a) => theirs.map((b) => ({ ...pairOf(a, b), at: now })));
    const known = await db.notSame.bulkGet(pairs.map((pair) => [pair.one, pair.other]));
    const added = pairs.filter((_, index) => !known[index]);
    return put(db, { before: { creators: [], notSame: [] }, after: { creators: [], notSame: added } });
  });
}

/**
 * Takes back one change and nothing else. False, and nothing is changed, where it can't be told apart any more: what it
 * left was changed since, or one of its profiles was joined anew or deleted.
 */
export function undoChange(db: Database, { before, after }: CreatorChange): Promise<boolean> {
  return db.transaction('rw', tablesOf(db), async () => {
    const keys = [...before.creators, ...after.creators].flatMap(({ profileKeys }) => profileKeys);
    const now = await creatorsOf(db, keys);
    const refusals = await db.notSame.bulkGet(after.notSame.map(({ one, other }) => [one, other]));
    const isAsLeft = isSame(now, after.creators) && isSame(refusals, after.notSame) && (await areStored(db, keys));
    if (isAsLeft) await put(db, { before: after, after: before });
    return isAsLeft;
  });
}

/** A profile that is deleted leaves its creator. Runs inside the caller's transaction. */
export async function leaveCreator(db: Database, key: ProfileKey): Promise<void> {
  const creator = await creatorOf(db, key);
  if (creator) await put(db, without(creator, key));
}

/**
 * Gives a profile that was deleted its place again: with its former creator, or with the one other that was left, as far
 * as the user joined or refused nothing else since; and the refusals whose other profile is still stored. Runs inside the
 * caller's transaction.
 */
export async function bringBackTies(
  db: Database,
  key: ProfileKey,
  creators: readonly Creator[],
  notSame: readonly NotSame[],
): Promise<void> {
  const stored = await Promise.all(notSame.map(({ one, other }) => areStored(db, [one, other])));
  await db.notSame.bulkPut(notSame.filter((_, index) => stored[index]));
  const [was] = creators;
  if (!was || (await creatorOf(db, key))) return;
  const others = was.profileKeys.filter((one) => one !== key);
  const now = await db.creators.get(was.id);
  const isPair = others.length === 1 && (await creatorsOf(db, others)).length === 0;
  const members = now?.profileKeys ?? (isPair ? others : []);
  const refused = (await refusalsOf(db, [key])).some(({ one, other }) => members.includes(one === key ? other : one));
  if (members.length === 0 || refused || !(await areStored(db, [key, ...members]))) return;
  const back = was.profileKeys.filter((one) => one === key || members.includes(one));
  await db.creators.put({ ...was, profileKeys: [...new Set([...back, ...members])] });
}

/** Gives the place of `from`, and what was refused of it, to `to`. Runs inside the caller's transaction. */
export async function rekeyCreators(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  const renamed = (key: ProfileKey) => (key === from ? to : key);
  if (await creatorOf(db, from)) {
    const touched = await creatorsOf(db, [from, to]);
    const keys = [...new Set(touched.flatMap(({ profileKeys }) => profileKeys.map(renamed)))];
    const [first] = touched;
    const left = first && keys.length > 1 ? [{ ...first, profileKeys: keys }] : [];
    await put(db, { before: { creators: touched, notSame: [] }, after: { creators: left, notSame: [] } });
  }
  const refusals = await refusalsOf(db, [from]);
  if (refusals.length === 0) return;
  const kept = refusals
    .map(({ one, other, at }) => ({ ...pairOf(renamed(one), renamed(other)), at }))
    .filter(({ one, other }) => one !== other);
  await put(db, { before: { creators: [], notSame: refusals }, after: { creators: [], notSame: kept } });
}

/**
 * Adds the creators of a backup as far as their profiles are in none here: what is here stays, and a profile is of one
 * creator at most. Runs inside the caller's transaction.
 */
export async function addCreators(db: Database, rows: readonly Creator[]): Promise<void> {
  for (const row of rows) {
    const keys = [...new Set(row.profileKeys)];
    const taken = new Set((await creatorsOf(db, keys)).flatMap(({ profileKeys }) => profileKeys));
    const free = keys.filter((key) => !taken.has(key));
    if (free.length > 1 && !(await db.creators.get(row.id))) await db.creators.put({ ...row, profileKeys: free });
  }
}

const tablesOf = (db: Database) => [db.creators, db.notSame, db.profiles, db.imported];
const nothing = (): CreatorChange => ({
  before: { creators: [], notSame: [] },
  after: { creators: [], notSame: [] },
});

/** The creators that these profiles are of, the oldest first. */
const creatorsOf = (db: Database, keys: readonly ProfileKey[]): Promise<Creator[]> =>
  db.creators
    .where('profileKeys')
    .anyOf([...keys])
    .distinct()
    .toArray()
    .then((found) => found.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)));

function without(creator: Creator, key: ProfileKey): CreatorChange {
  const left = creator.profileKeys.filter((one) => one !== key);
  return {
    before: { creators: [creator], notSame: [] },
    after: { creators: left.length > 1 ? [{ ...creator, profileKeys: left }] : [], notSame: [] },
  };
}

/** Puts the rows of `after` in place of those of `before`. */
function put(db: Database, change: CreatorChange): Promise<CreatorChange> {
  const { before, after } = change;
  const ids = new Set(after.creators.map(({ id }) => id));
  const gone = before.creators.filter(({ id }) => !ids.has(id));
  return Promise.all([
    db.creators.bulkDelete(gone.map(({ id }) => id)),
    db.creators.bulkPut(after.creators),
    db.notSame.bulkDelete(before.notSame.map(({ one, other }) => [one, other])),
    db.notSame.bulkPut(after.notSame),
  ]).then(() => change);
}

const areStored = (db: Database, keys: readonly ProfileKey[]): Promise<boolean> =>
  Promise.all([db.profiles.bulkGet([...keys]), db.imported.bulkGet([...keys])]).then(([profiles, imported]) =>
    keys.every((_, index) => profiles[index] ?? imported[index]),
  );

/** The same rows with the same content, in whatever order their fields came through a message. */
const isSame = (rows: readonly (object | undefined)[], others: readonly object[]): boolean =>
  JSON.stringify(rows.map(ordered)) === JSON.stringify(others.map(ordered));
const ordered = (row: object | undefined) => row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
