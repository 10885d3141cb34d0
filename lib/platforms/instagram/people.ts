import type { Owner } from '@/lib/model/observation';
import { arrayAt, asArray, asRecord, asString, get, type JsonRecord } from '../json';
import { accountId } from './ids';

/** An account as a payload names it, with the objects that name it. */
export interface Person extends Owner {
  records: [JsonRecord, JsonRecord?];
}

/** All that the payload tells of an account, in one object. Spread: `Object.assign` would obey a payload's `__proto__`. */
export const recordOf = ({ records: [first, second] }: Person): JsonRecord => ({ ...first, ...second });

/** The account that `value` describes; null where it has neither id nor handle. */
export function personOf(value: unknown): Person | null {
  const record = asRecord(value);
  if (!record) return null;
  const id = accountId(record.pk_id, record.id, record.pk);
  const handle = asString(record.username)?.toLowerCase() ?? null;
  return id || handle ? { id, handle, records: [record] } : null;
}

/** Who published a post: `user`, `owner`, or the number behind its id ("pk_owner"). */
export function ownerOf(node: JsonRecord): Person | null {
  const user = personOf(node.user);
  const owner = personOf(node.owner);
  const suffix = asString(node.id)?.match(/^\d+_(\d+)$/)?.[1] ?? null;
  const id = user?.id ?? owner?.id ?? suffix;
  const handle = user?.handle ?? owner?.handle ?? null;
  return id || handle ? { id, handle, records: [owner?.records[0] ?? {}, user?.records[0]] } : null;
}

/** Those who share a post by invitation that they accepted. */
export const coauthorsOf = (node: JsonRecord): Person[] =>
  asArray(node.coauthor_producers)
    .map(personOf)
    .filter((person) => person !== null);

/** Handles of the paid partners: `sponsor_tags[].sponsor` (2022 on), legacy `edge_media_to_sponsor_user`. */
export const sponsorsOf = (node: JsonRecord): string[] =>
  [
    ...asArray(node.sponsor_tags),
    ...arrayAt(node, 'edge_media_to_sponsor_user', 'edges').map((edge) => get(edge, 'node')),
  ].flatMap((tag) => (personOf(get(tag, 'sponsor')) ?? personOf(tag))?.handle ?? []);

/** Owner first, then coauthors. */
export function peopleOf(node: JsonRecord): Person[] {
  const owner = ownerOf(node);
  return [...(owner ? [owner] : []), ...coauthorsOf(node)];
}

/** Whether two names can mean the same account: equal ids, or equal handles where an id is missing. */
export const isSame = (a: Owner, b: Owner): boolean =>
  a.id && b.id ? a.id === b.id : a.handle !== null && a.handle === b.handle;

/**
 * Whose list it is, by the people of each node: the account of `handle` where the nodes carry handles; `hint` (the object or address around
 * the list) or else the one account that owns or shares most of the posts, where they carry ids alone. Null: someone
 * else's list, or not told.
 */
export function subjectOf(groups: Person[][], handle: string | null, hint: Owner | null): Owner | null {
  const all = groups.flat();
  if (handle) {
    const named = all.filter((person) => person.handle === handle);
    if (named.length > 0) return { id: named.find((person) => person.id)?.id ?? hint?.id ?? null, handle };
    if (all.some((person) => person.handle)) return null;
  }
  if (hint) return all.length === 0 || all.some((person) => isSame(person, hint)) ? hint : null;

  const shares = all.map((person) => ({
    person,
    share: groups.filter((group) => group.some((member) => isSame(member, person))).length,
  }));
  const best = shares.reduce<(typeof shares)[number] | null>(
    (top, next) => (top && top.share >= next.share ? top : next),
    null,
  );
  return best && best.share * 2 > groups.length ? { id: best.person.id, handle: best.person.handle } : null;
}
