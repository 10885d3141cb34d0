import { describe, expect, it } from 'vitest';
import { endsWithWord, holdsWord, lastOf, normalise, startsWithWord } from '@/lib/parsing/text';

describe('normalise', () => {
  it.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Hindi', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
    ['Sinhala', '෦෧෨෩෪෫෬෭෮෯'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['Lao', '໐໑໒໓໔໕໖໗໘໙'],
    ['Burmese', '၀၁၂၃၄၅၆၇၈၉'],
    ['Khmer', '០១២៣៤៥៦៧៨៩'],
    ['full width', '０１２３４５６７８９'],
    ['bold', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
  ])('reads the digits of %s', (_, digits) => expect(normalise(digits)).toBe('0123456789'));

  it('makes every run of spaces one, and drops those at the ends', () =>
    expect(normalise('\n 1\u202f077 \u00a0 715\tvues ')).toBe('1 077 715 vues'));

  it('drops invisible marks of direction and joining', () =>
    expect(normalise('\u200f2.4K\u200e \u2067צפיות\u2069')).toBe('2.4K צפיות'));

  it('writes the Devanagari sign of abbreviation as a dot', () => expect(normalise('13 क॰ बार')).toBe('13 क. बार'));

  it('keeps the case of letters', () => expect(normalise('2,4m 1,4M')).toBe('2,4m 1,4M'));

  it('does not take a digit for another one where a script lays them out otherwise', () =>
    expect(normalise('\u194c\u194d\u194e\u194f')).toBe('\u194c\u194d\u194e\u194f'));
});

describe('whole words', () => {
  it('end where letters end, and anywhere in scripts without spaces', () => {
    expect(startsWithWord('mil vistas', 'mil')).toBe(true);
    expect(startsWithWord('millones', 'mil')).toBe(false);
    expect(startsWithWord('万回視聴', '万')).toBe(true);
    expect(endsWithWord('em mil', 'mil')).toBe(true);
    expect(endsWithWord('gamil', 'mil')).toBe(false);
  });

  it('are found anywhere, also behind a part of a longer word', () => {
    expect(holdsWord('march on mar 3', 'mar')).toBe(true);
    expect(holdsWord('marching', 'mar')).toBe(false);
    expect(holdsWord('summar', 'mar')).toBe(false);
  });

  it('do not split a character that takes two units', () => expect(lastOf('new 🎬')).toBe('🎬'));
});
