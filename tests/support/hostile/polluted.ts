/** What a prototype that was polluted would give every object. */
export const POLLUTED = 'creatorGaugePolluted';

/** The value as JSON in which every object names, under `__proto__` and `constructor`, what it would like all objects to have. */
export function pollutedJson(value: unknown): string {
  const poison = { [POLLUTED]: 1, follower_count: 77, playCount: 77 };
  const inside = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(inside);
    if (typeof one !== 'object' || one === null) return one;
    const own = Object.entries(one).map(([key, child]) => [key, inside(child)]);
    return Object.fromEntries([...own, ['PROTO', poison], ['constructor', { prototype: poison }]]);
  };
  // An object's own key of that name can't be written any other way.
  return JSON.stringify(inside(value)).replaceAll('"PROTO":', '"__proto__":');
}
