import { describe, expect, it } from 'vitest';
import { parseCount } from '@/lib/parsing/count';
import { readNumeral } from '@/lib/parsing/numeral';
import { localeTableOf } from '@/lib/parsing/tables';

const english = (text: string, hasWord = false) => readNumeral(text, '.', ',', hasWord);
const german = (text: string, hasWord = false) => readNumeral(text, ',', '.', hasWord);
const read = (digits: number, decimals = 0, foreign = false) => ({ digits, decimals, foreign });

describe('groups of digits', () => {
  it('are of three, in India of two before the last three', () => {
    expect(english('1,234')).toEqual(read(1_234));
    expect(english('12,34,567')).toEqual(read(1_234_567));
  });

  it.each(['1234,567', '1,2,345', '1,2345,678', '1,234,56', '1,234.567,8'])('"%s" has none such', (text) =>
    expect(english(text)).toBe('unreadable'),
  );

  it('of Arabic stand for themselves in any language, beside a count word too', () => {
    expect(english('1٬234', true)).toEqual(read(1_234));
  });

  it('of more digits than a number holds are unreadable', () =>
    expect(english('99,999,999,999,999,999')).toBe('unreadable'));
});

describe('a single sign before three digits', () => {
  it('groups where it is the language’s sign for that, and where no other meaning is left', () => {
    expect(german('1.234', true)).toEqual(read(1_234));
    expect(readNumeral('1,234', '.', ' ', false)).toEqual(read(1_234));
  });

  it('is decimal beside a count word where the language’s is', () => {
    expect(german('1,234', true)).toEqual(read(1_234, 3));
    expect(english('1٫234', true)).toEqual(read(1_234, 3));
  });

  it('may be either', () => {
    expect(german('1,234')).toBe('ambiguous');
    expect(readNumeral('1,234', '.', ' ', true)).toBe('ambiguous');
  });
});

describe('decimals', () => {
  it('are one or two, beside a count word alone', () => {
    expect(english('1.5', true)).toEqual(read(15, 1));
    expect(english('1.25', true)).toEqual(read(125, 2));
    expect(english('1٫5', true)).toEqual(read(15, 1));
    expect(english('1.2345', true)).toBe('unreadable');
    expect(english('1.5')).toBe('unreadable');
  });

  it('of another language are told apart', () => expect(english('1,5', true)).toEqual(read(15, 1, true)));

  it('follow groups that are whole and of one other sign', () => {
    expect(german('1.234,5', true)).toEqual(read(12_345, 1));
    expect(german('1234.567,8', true)).toBe('unreadable');
    expect(english('1,234,56', true)).toBe('unreadable');
    expect(english("1,234.567'8", true)).toBe('unreadable');
  });
});

describe('counts at their limits', () => {
  const count = (text: string, options = {}) => {
    const quantity = parseCount(text, localeTableOf('en'), 'floor', options);
    return quantity && [quantity.low, quantity.high];
  };

  it('a thousand signs are a label, one more is none', () => {
    expect(count(`7${' '.repeat(999)}`)).toEqual([7, 7]);
    expect(count(`7${' '.repeat(1_000)}`)).toBeNull();
  });

  it('what no number holds is unreadable', () => expect(count('99999999999999M')).toBeNull());

  it('three digits are left of what YouTube cuts, unless more are written', () => {
    const cut = { significantDigits: 3 };
    expect(count('1,230', cut)).toEqual([1_230, 1_240]);
    expect(count('1,234', cut)).toEqual([1_234, 1_234]);
    expect(count('25M', cut)).toEqual([25_000_000, 25_100_000]);
    // Three decimals of a million are thousands, finer than the cut would be.
    expect(count('1.230M', cut)).toEqual([1_230_000, 1_231_000]);
    expect(count('0', cut)).toEqual([0, 0]);
  });

  it('shares, times, fractions and negative numbers are none, also beside others', () => {
    expect(count('12 views, 5% up', { at: 0 })).toEqual([12, 12]);
    expect(count('12 views, 5% up', { at: -1 })).toBeNull();
    for (const text of ['3:5', '3/5']) {
      expect(count(text, { at: 0 })).toBeNull();
      expect(count(text, { at: -1 })).toBeNull();
    }
    expect(count('likes -5')).toBeNull();
  });

  it('an abbreviation that is not known may be a count word: below a thousand it is', () => {
    expect(count('22 tys. x')).toBeNull();
    expect(count('22 tys.x')).toBeNull();
    expect(count('1,234 tys. x')).toEqual([1_234, 1_234]);
  });

  it('without a known language only a bare number is read', () => {
    const unknown = localeTableOf('xx');
    expect(parseCount('22', unknown, 'floor')?.value).toBe(22);
    expect(parseCount('22 foo', unknown, 'floor')).toBeNull();
  });
});
