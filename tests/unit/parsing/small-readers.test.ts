import { describe, expect, it } from 'vitest';
import { findEmail } from '@/lib/parsing/contacts';
import { parseDuration } from '@/lib/parsing/duration';
import { jsonCount } from '@/lib/parsing/json-count';

describe('parseDuration', () => {
  it.each([
    ['36:24', 2184],
    ['1:01:39', 3699],
    ['0:07', 7],
    ['120:00', 7200],
    ['PT17M23S', 1043],
    ['PT1H', 3600],
    ['P1DT2H', 93_600],
    ['P10D', 864_000],
    ['PT12H', 43_200],
    ['PT5.25S', 5],
    ['1:59', 119],
    ['1:59:00', 7_140],
    ['12:05:09', 43_509],
    ['٣٦:٢٤', 2184],
  ])('%s is %i s', (text, seconds) => expect(parseDuration(text)).toBe(seconds));

  it.each(['', 'LIVE', 'PT', 'P', '12', '1:99', '1:75:00', '36:24 · SHORTS', '1:2:3:4', '-1:00', 'aPT5S', 'PT5S a'])(
    '"%s" is none',
    (text) => expect(parseDuration(text)).toBeNull(),
  );
});

describe('jsonCount', () => {
  it.each([
    [0, 0],
    [41_613_595, 41_613_595],
    ['41613595', 41_613_595],
    ['0', 0],
  ])('%j is %i', (value, count) => expect(jsonCount(value)).toBe(count));

  it.each([
    [-1],
    [1.5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
    ['9007199254740993'],
    ['1.2K'],
    ['1e5'],
    [' 5'],
    [''],
    [null],
    [undefined],
    [[1]],
    [{}],
    [true],
  ])('%j is none', (value) => expect(jsonCount(value)).toBeNull());
});

describe('findEmail', () => {
  it.each([
    ['📩 Collabs: Hello@Mara-Ferrou.com | Lyon', 'hello@mara-ferrou.com'],
    ['book me: mara.ferrou+work@agence.co.uk.', 'mara.ferrou+work@agence.co.uk'],
    ['mail:a@b.io and c@d.io', 'a@b.io'],
    ['mara (at) ferrou (dot) com', 'mara@ferrou.com'],
    ['mara [at] ferrou.com', 'mara@ferrou.com'],
    ['ｍａｒａ＠ｆｅｒｒｏｕ．ｃｏｍ', 'mara@ferrou.com'],
  ])('finds the address in "%s"', (text, email) => expect(findEmail(text)).toBe(email));

  it.each([
    '',
    'follow @mara.ferrou and @studio',
    'meet me at ferrou.com',
    'insta@mara',
    'logo@2x.png',
    'ratio 3@4',
    '@'.repeat(5_000),
    'a'.repeat(50_000),
  ])('finds none in "%s"', (text) => expect(findEmail(text)).toBeNull());
});
