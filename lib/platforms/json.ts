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
  const open: { node: unknown; depth: number; hit: boolean }[] = [{ node: value, depth: 0, hit: false }];
  for (let budget = 1e6; budget > 0 && hits.length < limit; budget--) {
    const next = open.pop();
    if (!next) break;
    const { node, depth, hit } = next;
    if (hit) hits.push(node);
    if (typeof node !== 'object' || node === null || depth >= maxDepth) continue;
    const keys = Object.keys(node);
    for (let i = keys.length - 1; i >= 0; i--) {
      const name = keys[i] as string;
      if (name === '__proto__') continue;
      const child = (node as JsonRecord)[name];
      const isHit = name === key;
      if (isHit || (typeof child === 'object' && child !== null))
        open.push({ node: child, depth: depth + 1, hit: isHit });
    }
  }
  return hits;
}

/** The first value under `key`, or undefined. */
export const findFirst = (value: unknown, key: string, maxDepth?: number): unknown =>
  findAll(value, key, maxDepth === undefined ? { limit: 1 } : { limit: 1, maxDepth })[0];
