const GUARD = /^(?:for ?\(;;\);|while ?\(1\);|\)\]\}',?)\s*/;

/**
 * The JSON documents in a response's text: one, or several of them one a line; each may begin with the guard
 * `for (;;);`. What does not parse is left out, so the answer may be empty. Never throws.
 */
export function parseBodies(text: string): unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  return text
    .split('\n')
    .map(parse)
    .filter((body) => body !== undefined);
}

function parse(text: string): unknown {
  const json = text.trim().replace(GUARD, '');
  if (!json) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Cut off, no JSON, or nested beyond all measure: nothing that can be read.
    return undefined;
  }
}
