import { mayDropElement, mayLift, mayReorderArray } from './fairness';
import { isContainer, isObject, type Place, valueAt, withChange } from './json-tree';
import { pick, type Random, shuffled } from './random';

/** What mutations need to know of the recording that they change. */
export interface JsonContext {
  root: unknown;
  /** Names that are taken: the recording's own and those that the readers know. */
  names: ReadonlySet<string>;
  /** Shapes of all places, to tell whether a key's name is taken where it would be lifted to. */
  shapes: ReadonlySet<string>;
}

interface Mutation {
  name: string;
  /** The changed document, or null where the change makes no sense at this place. */
  apply(root: unknown, place: Place, context: JsonContext, random: Random): unknown;
}

const nameOf = ({ path }: Place): string => String(path.findLast((key) => typeof key === 'string') ?? '');

/** Replaces the value at `place` by what `change` makes of it; null where that makes nothing. */
function replaced(root: unknown, { path }: Place, change: (value: unknown) => unknown): unknown {
  const value = valueAt(root, path);
  const next = change(value);
  if (value === undefined || next === undefined) return null;
  return withChange(root, path, (container, key) =>
    Array.isArray(container)
      ? container.with(Number(key), next)
      : { ...(container as Record<string, unknown>), [key]: next },
  );
}

/** Gives the keys of the object around `place` anew. */
const rekeyed = (root: unknown, { path }: Place, change: (entry: [string, unknown]) => [string, unknown][]): unknown =>
  withChange(root, path, (container, key) =>
    Object.fromEntries(
      Object.entries(container as Record<string, unknown>).flatMap((entry) =>
        entry[0] === key ? change(entry) : [entry],
      ),
    ),
  );

const drop: Mutation = {
  name: 'drop',
  apply(root, place) {
    if (typeof place.path.at(-1) === 'string') return rekeyed(root, place, () => []);
    if (!mayDropElement(nameOf(place))) return null;
    return withChange(root, place.path, (list, rank) => (list as unknown[]).toSpliced(Number(rank), 1));
  },
};

const RENAMES: ((key: string) => string)[] = [
  (key) => `${key}V2`,
  (key) => `${key}_v2`,
  (key) => `_${key}`,
  (key) => `xdt_${key}`,
  (key) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (key) => `${key.slice(0, 1)}${[...key.slice(1)].reverse().join('')}`,
];

const rename: Mutation = {
  name: 'rename',
  apply(root, place, { names }, random) {
    const key = place.path.at(-1);
    if (typeof key !== 'string') return null;
    const free = RENAMES.map((name) => name(key)).filter((name) => !names.has(name));
    const name = pick(free, random);
    return name === undefined ? null : rekeyed(root, place, ([, value]) => [[name, value]]);
  },
};

const wrap: Mutation = {
  name: 'wrap',
  apply(root, place, _, random) {
    const key = pick(['value', 'data', 'result', 'content', nameOf(place)], random) ?? 'value';
    return replaced(root, place, (value) => ({ [key]: value }));
  },
};

const wrapInList: Mutation = {
  name: 'wrap in a list',
  apply: (root, place) => replaced(root, place, (value) => [value]),
};

/** An object's keys come to stand beside it, where none of their names is taken in any object of that kind. */
const lift: Mutation = {
  name: 'lift',
  apply(root, place, { shapes, names: _ }, __) {
    const value = valueAt(root, place.path);
    if (typeof place.path.at(-1) !== 'string' || !isObject(value)) return null;
    const around = place.shape.slice(0, place.shape.lastIndexOf('.'));
    const free = Object.entries(value).filter(([key]) => mayLift(key) && !shapes.has(`${around}.${key}`));
    return free.length === 0 ? null : rekeyed(root, place, () => free);
  },
};

/** One of the values in a container takes its place. */
const hoist: Mutation = {
  name: 'hoist',
  apply: (root, place, _, random) =>
    replaced(root, place, (value) => (isContainer(value) ? pick(Object.values(value), random) : undefined)),
};

/** A number becomes its digits, digits a number (which, if they are many, it can't hold), a flag a word or a number. */
const retype: Mutation = {
  name: 'retype',
  apply: (root, place, _, random) =>
    replaced(root, place, (value) => {
      if (typeof value === 'number') return String(value);
      if (typeof value === 'boolean') return random() < 0.5 ? String(value) : Number(value);
      if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
      return Array.isArray(value) && value.length === 1 ? value[0] : undefined;
    }),
};

const empty: Mutation = {
  name: 'empty',
  apply: (root, place, _, random) =>
    replaced(root, place, (value) => {
      if (!isContainer(value) || random() < 0.5) return null;
      return Array.isArray(value) ? (mayDropElement(nameOf(place)) ? [] : null) : {};
    }),
};

const reorder: Mutation = {
  name: 'reorder',
  apply: (root, place, _, random) =>
    replaced(root, place, (value) => {
      if (isObject(value)) return Object.fromEntries(shuffled(Object.entries(value), random));
      return Array.isArray(value) && value.length > 1 && mayReorderArray(nameOf(place))
        ? shuffled(value, random)
        : undefined;
    }),
};

const MUTATIONS = [drop, drop, rename, rename, wrap, wrapInList, lift, hoist, retype, empty, reorder];

/** One change at `place`, and what it was; null where the change that was drawn makes no sense there. */
export function mutate(
  root: unknown,
  place: Place,
  context: JsonContext,
  random: Random,
): { root: unknown; what: string } | null {
  const mutation = pick(MUTATIONS, random) as Mutation;
  const next = mutation.apply(root, place, context, random);
  return next === null || next === root ? null : { root: next, what: `${mutation.name} ${place.path.join('.')}` };
}
