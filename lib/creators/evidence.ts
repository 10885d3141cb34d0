import type { ProfileKey } from '@/lib/model/profile';
import { type ProfileTraces, type Trace, type TraceField, targetMark } from '@/lib/model/traces';

/** Where one of two profiles says what both say, and when that was read. */
export interface Said {
  profileKey: ProfileKey;
  field: TraceField;
  at: number;
}

/** Why two profiles may be of one creator; each is told to the user in words. */
export type Evidence =
  /** `from` links to the other, or names it with its site. */
  | { kind: 'link' | 'name'; from: ProfileKey; to: ProfileKey; field: TraceField; written: string; at: number }
  /** Both name one address: an own website, or the same page of a service. */
  | { kind: 'address'; written: string; said: [Said, Said] }
  | { kind: 'email'; written: string; said: [Said, Said] }
  /** The same handle on another site; `written` has both, the same or but for dots and dashes. */
  | { kind: 'handle'; written: [string, string] };

/** A profile's traces with every name under which others may link to it (lib/model/profile-key). */
export interface Traced {
  traces: ProfileTraces;
  names: readonly ProfileKey[];
}

/**
 * All that speaks for two profiles being of one creator, strongest first; the same whichever is named first. On one site
 * only a link counts: two accounts there share a website or an agency's e-mail with colleagues too. `isCommon`: so many
 * profiles say this that it tells nothing of who they are.
 */
export function evidenceBetween(a: Traced, b: Traced, isCommon: (mark: string) => boolean): Evidence[] {
  const [one, other] = a.traces.profileKey < b.traces.profileKey ? [a, b] : [b, a];
  if (one.traces.profileKey === other.traces.profileKey) return [];
  const links = [...linksFrom(one, other, isCommon), ...linksFrom(other, one, isCommon)];
  if (one.traces.platform === other.traces.platform) return links;
  return [
    ...links,
    ...sharedEmail(one.traces, other.traces, isCommon),
    ...sharedAddress(one.traces, other.traces, isCommon),
    ...sharedHandle(one.traces, other.traces, isCommon),
  ];
}

/**
 * How much evidence says: 5 both link to each other, 4 one does, 3 a shared e-mail or address, 1 the same handle alone;
 * 0 none.
 */
export function strengthOf(evidence: readonly Evidence[]): number {
  const from = new Set(evidence.flatMap((one) => ('from' in one ? one.from : [])));
  if (from.size > 0) return from.size > 1 ? 5 : 4;
  if (evidence.some(({ kind }) => kind === 'email' || kind === 'address')) return 3;
  return evidence.length > 0 ? 1 : 0;
}

/** One line a direction: a link says more than a name, and the first of either is enough. */
function linksFrom(from: Traced, to: Traced, isCommon: (mark: string) => boolean): Evidence[] {
  const marks = to.names.map(targetMark).filter((mark) => !isCommon(mark));
  const found = from.traces.profiles.filter(({ mark }) => marks.includes(mark));
  const best = found.find((one) => !isName(one)) ?? found[0];
  if (!best) return [];
  const { written, field, at } = best;
  const ends = { from: from.traces.profileKey, to: to.traces.profileKey };
  return [{ kind: isName(best) ? 'name' : 'link', ...ends, written, field, at }];
}

const isName = ({ written }: Trace): boolean => written.startsWith('@');

function sharedEmail(one: ProfileTraces, other: ProfileTraces, isCommon: (mark: string) => boolean): Evidence[] {
  const [mine, theirs] = [one.email, other.email];
  if (!mine || mine.mark !== theirs?.mark || isCommon(mine.mark)) return [];
  return [{ kind: 'email', written: mine.written, said: [saidBy(one, mine), saidBy(other, theirs)] }];
}

/** The same address; of a website that is called like one of them any two pages. */
function sharedAddress(one: ProfileTraces, other: ProfileTraces, isCommon: (mark: string) => boolean): Evidence[] {
  const called = [...one.called, ...other.called];
  const pairs = one.addresses.flatMap((mine) =>
    other.addresses
      .filter(
        ({ mark, written }) =>
          mark === mine.mark && !isCommon(mark) && (written === mine.written || isOwn(mark, called)),
      )
      .map((theirs): [Trace, Trace] => [mine, theirs]),
  );
  const [first] = pairs.sort(([a], [b]) => compare(a.mark, b.mark));
  if (!first) return [];
  const [mine, theirs] = first;
  const written = mine.written === theirs.written ? mine.written : mine.mark.replace(/^web:/, '');
  return [{ kind: 'address', written, said: [saidBy(one, mine), saidBy(other, theirs)] }];
}

/** "marlobrenner.example" of Marlo Brenner, "forsgren.example" of Tilda Forsgren. */
function isOwn(mark: string, called: readonly string[]): boolean {
  const host = mark
    .replace(/^web:/, '')
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return called.some((name) => host.includes(name) || (host.length > 4 && name.includes(host)));
}

function sharedHandle(one: ProfileTraces, other: ProfileTraces, isCommon: (mark: string) => boolean): Evidence[] {
  const [mine, theirs] = [one.handle, other.handle];
  if (!mine || mine.mark !== theirs?.mark || isCommon(mine.mark)) return [];
  return [{ kind: 'handle', written: [mine.written, theirs.written] }];
}

const saidBy = ({ profileKey }: ProfileTraces, { field, at }: Trace): Said => ({ profileKey, field, at });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
