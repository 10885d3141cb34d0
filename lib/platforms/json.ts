/** An object of unknown keys. */
export type JsonRecord = Record<string, unknown>;

/** The value as an object (arrays are none), or null. */
export const asRecord = (value: unknown): JsonRecord | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;

/** The value as an array, or an empty one. */
export const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The value as a string, or null where it is another type or blank. */
export const asString = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);

/** True only where the value is the boolean itself; null where it is no boolean. */
export const asBoolean = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

/** Walks own keys and array indices; undefined as soon as a step is missing or of another type. */
export function get(value: unknown, ...path: (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as JsonRecord)[step];
  }
  return here;
}

/** The string at the end of the path, or null where there is none. */
export const stringAt = (value: unknown, ...path: (string | number)[]): string | null => asString(get(value, ...path));

/** The array at the end of the path, or an empty one. */
export const arrayAt = (value: unknown, ...path: (string | number)[]): unknown[] => asArray(get(value, ...path));

export interface FindOptions {
  /** Stop after so many hits. */
  limit?: number;
  /** Levels below `value` that are looked at; a page's own JSON stays below 60. */
  maxDepth?: number;
}

/**
 * All values that stand under `key`, in document order, also inside other hits. Iterative, so that nesting of any
 * depth is safe; looks at own keys alone and never at `__proto__`; stops after a million nodes.
 */
export function findAll(value: unknown, key: string, options: FindOptions = {}): unknown[] {
  const { limit = Number.POSITIVE_INFINITY, maxDepth = 80 } = options;
  const hits: unknown[] = [];
  // What is still to be looked at, how deep it lies, and whether it stands under `key`: the last ones come next.
  const nodes: unknown[] = [value];
  const depths: number[] = [0];
  const marks: boolean[] = [false];
  for (let budget = 1e6; nodes.length > 0 && budget > 0 && hits.length < limit; budget--) {
    const node = nodes.pop();
    const depth = depths.pop() as number;
    if (marks.pop()) hits.push(node);
    if (typeof node !== 'object' || node === null || depth >= maxDepth) continue;
    const names = Array.isArray(node) ? null : Object.keys(node);
    for (let i = (names ?? (node as unknown[])).length - 1; i >= 0; i--) {
      const name = names?.[i];
      if (name === '__proto__') continue;
      const child = name === undefined ? (node as unknown[])[i] : (node as JsonRecord)[name];
      if (name !== key && (typeof child !== 'object' || child === null)) continue;
      nodes.push(child);
      depths.push(depth + 1);
      marks.push(name === key);
    }
  }
  return hits;
}

/** The first value under `key`, or undefined. */
export const findFirst = (value: unknown, key: string, maxDepth?: number): unknown =>
  findAll(value, key, maxDepth === undefined ? { limit: 1 } : { limit: 1, maxDepth })[0];
