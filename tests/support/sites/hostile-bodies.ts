/** An answer that no site would give, or gives on its worst day. */
export interface HostileBody {
  name: string;
  body: string;
}

const DEPTH = 100_000;
const TWENTY_MB = 20_000_000;

/** What cannot be read whatever the endpoint. */
const SHAPELESS: HostileBody[] = [
  { name: 'nothing', body: '' },
  { name: 'garbage', body: '\u0000\u{fffd}{{{"a":]]] <!doctype html>\n\n{"data":\n}' },
  { name: 'a bare number', body: '1e999' },
  { name: 'null', body: 'null' },
  { name: 'a guard and nothing behind it', body: 'for (;;);' },
  { name: 'a thousand documents', body: 'for (;;);{"data":null}\n'.repeat(1_000) },
  { name: 'arrays in arrays', body: '['.repeat(DEPTH) + ']'.repeat(DEPTH) },
  { name: 'objects in objects', body: `${'{"data":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}` },
  { name: 'nested a hundred thousand times and cut off', body: '{"user":['.repeat(DEPTH) },
  { name: 'a prototype', body: '{"__proto__":{"data":1,"user":{"follower_count":1}},"constructor":{"prototype":{}}}' },
];

/** Each count and date of another type, or of no possible size. */
const WRONG: Record<string, (count: number) => unknown> = {
  negative: (count) => -1 - count,
  fractions: (count) => count + 0.5,
  'beyond all measure': () => 1e300,
  shares: (count) => `${count} %`,
  booleans: () => true,
  arrays: (count) => [count, count],
  objects: (count) => ({ value: count }),
  nothing: () => null,
};

/**
 * Hostile versions of what `genuine` answers: cut off, blown up, its numbers replaced; and the answer about another
 * profile, as it is.
 */
export function hostileBodies(genuine: unknown, other: unknown): HostileBody[] {
  const text = JSON.stringify(genuine);
  return [
    ...SHAPELESS,
    { name: 'cut off in the middle', body: text.slice(0, text.length / 2) },
    { name: 'cut off before its end', body: text.slice(0, -1) },
    { name: '20 MB', body: JSON.stringify({ ...(numbers(genuine, () => 77) as object), pad: 'x'.repeat(TWENTY_MB) }) },
    { name: 'nested below its own keys', body: text.replace(/\d{2,}/, '['.repeat(DEPTH) + ']'.repeat(DEPTH)) },
    ...Object.entries(WRONG).map(([name, change]) => ({
      name: `counts that are ${name}`,
      body: JSON.stringify(numbers(genuine, change)),
    })),
    { name: 'all texts of another type', body: JSON.stringify(texts(genuine)) },
    { name: 'another profile', body: JSON.stringify(other) },
    { name: 'another profile behind a guard', body: `for (;;);${JSON.stringify(other)}` },
  ];
}

/** The value with each number, and each text with a number and a word ("26K views"), replaced. */
function numbers(value: unknown, change: (count: number) => unknown): unknown {
  if (typeof value === 'number') return change(value);
  if (typeof value === 'string' && /^[\d.,]+[KM]? \w+/.test(value)) return change(Number.parseFloat(value));
  return inside(value, (child) => numbers(child, change));
}

const texts = (value: unknown): unknown =>
  typeof value === 'string' ? { text: [value.length] } : inside(value, texts);

function inside(value: unknown, change: (child: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(child)]));
}
