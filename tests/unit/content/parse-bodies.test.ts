import { describe, expect, it } from 'vitest';
import { parseBodies } from '@/lib/content/parse-bodies';

describe('the JSON documents of a response', () => {
  it.each([
    ['one document', '{"a":1}', [{ a: 1 }]],
    ['one over several lines', '{\n"a":\n1}', [{ a: 1 }]],
    ['behind the guard', 'for (;;);{"a":1}', [{ a: 1 }]],
    ['behind the guard and a line', 'for (;;);\n{"a":1}', [{ a: 1 }]],
    ['several, one a line', '{"a":1}\n{"b":2}\r\n\n{"c":3}\n', [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ['several, each behind the guard', 'for (;;);{"a":1}\nfor (;;);{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['one good among bad', '{"a":1}\n{"b":\nnonsense\n[4]', [{ a: 1 }, [4]]],
    ['a list', '[1,2]', [[1, 2]]],
    ['null', 'null', [null]],
    ['cut off', '{"a":[1,2', []],
    ['a page', '<!doctype html><html></html>', []],
    ['nothing', '', []],
    ['the guard alone', 'for (;;);', []],
  ])('reads %s', (_, text, bodies) => {
    expect(parseBodies(text)).toEqual(bodies);
  });

  it('survives nesting beyond all measure', () => {
    const deep = '['.repeat(2_000_000) + ']'.repeat(2_000_000);
    expect(() => parseBodies(deep)).not.toThrow();
  });
});
