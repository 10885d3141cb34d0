/**
 * Builds the response that a fragment was cut from. `template` is JSON in which a string `$` or `$.a.0.b` stands for the
 * fragment or a part of it; an array of one element that mentions `$each` is repeated once per element of the fragment
 * (then an array), `$each.a` being a part of that element. A part that is not there is left out.
 */
export function applyWrap(template: unknown, fragment: unknown): unknown {
  return fill(template, { $: fragment });
}

type Scope = { $: unknown; $each?: unknown };

function fill(template: unknown, scope: Scope): unknown {
  if (typeof template === 'string') return reference(template, scope);
  if (Array.isArray(template)) {
    if (template.length === 1 && mentionsEach(template[0]) && !('$each' in scope)) {
      if (!Array.isArray(scope.$)) throw new Error('wrap: "$each" needs a fragment that is an array');
      return scope.$.map((element) => fill(template[0], { ...scope, $each: element }));
    }
    return template.map((item) => fill(item, scope));
  }
  if (template !== null && typeof template === 'object') {
    const filled: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(template)) {
      const result = fill(value, scope);
      if (result !== undefined) filled[key] = result;
    }
    return filled;
  }
  return template;
}

function reference(text: string, scope: Scope): unknown {
  const [, root, path] = /^(\$each|\$)((?:\.[^.]+)*)$/.exec(text) ?? [];
  if (!root) return text;
  let value = scope[root as '$' | '$each'];
  for (const key of (path ?? '').split('.').slice(1)) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

const mentionsEach = (template: unknown): boolean => JSON.stringify(template).includes('"$each');
