/** A place in a JSON document: an object's key or an array's element. */
export interface Place {
  path: readonly (string | number)[];
  /** The path with "*" for every rank: all elements of a list share it. */
  shape: string;
  /** Its place among all places of the document. */
  rank: number;
}

type Container = Record<string | number, unknown>;

export const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
export const isObject = (value: unknown): value is Record<string, unknown> =>
  isContainer(value) && !Array.isArray(value);

/** All places below `root`, outer before inner, earlier before later. */
export function placesIn(root: unknown): Place[] {
  const places: Place[] = [];
  const walk = (value: unknown, path: (string | number)[], shape: string): void => {
    if (!isContainer(value)) return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const place = {
        path: [...path, key],
        shape: `${shape}.${typeof key === 'number' ? '*' : key}`,
        rank: places.length,
      };
      places.push(place);
      walk(value[key], place.path, place.shape);
    }
  };
  walk(root, [], '');
  return places;
}

export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let here = root;
  for (const key of path) here = isContainer(here) ? here[key] : undefined;
  return here;
}

/**
 * `root` with the container of the last key of `path` handed to `change` as a copy; what lies beside the path is shared with `root`.
 * Where the path leads nowhere (an earlier change took it away) nothing happens.
 */
export function withChange(
  root: unknown,
  path: readonly (string | number)[],
  change: (container: unknown, key: string | number) => unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined || !isContainer(root) || !Object.hasOwn(root, key)) return root;
  if (rest.length === 0) return change(root, key);
  const inner = withChange(root[key], rest, change);
  if (inner === root[key]) return root;
  if (Array.isArray(root)) return root.with(Number(key), inner);
  return { ...root, [key]: inner };
}
