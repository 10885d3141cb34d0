import { expect, it } from 'vitest';
import { decode } from '@/lib/shortlist/import/decode';
import { isText } from '@/lib/shortlist/import/is-text';

const bytes = (...signs: (string | number)[]) =>
  Uint8Array.from(
    signs.flatMap((one) => (typeof one === 'number' ? [one] : [...one].map((sign) => sign.charCodeAt(0)))),
  );
const isTextOf = (...signs: (string | number)[]) => isText(decode(bytes(...signs)));

it('sheets are text, whatever wrote them', () => {
  expect(isText('Code,Total\nMARLO10,1 200,50 €\n')).toBe(true);
  expect(isText('\uFEFFCode;Total\r\nMARLO10;12\r\n')).toBe(true);
  expect(isText('コード\t合計\nMARLO10\t12')).toBe(true);
  expect(isText('')).toBe(true);
  // windows-1252: é is a byte that UTF-8 does not know.
  expect(isTextOf('Cr', 0xe9, 'ateur;Total')).toBe(true);
  // UTF-16 with its mark has a zero in every second byte, and is text all the same.
  expect(isTextOf(0xff, 0xfe, 'a', 0, ';', 0, 'b', 0)).toBe(true);
  // The end of a file as DOS marks it, a sign that some program lost.
  expect(isText('Code,Total\nMARLO10,12\n\u001a')).toBe(true);
  expect(isText('Cr\ufffdateur,Total')).toBe(true);
  // A sign that stands for nothing in a creator's name, which came along into a file of ours.
  expect(isText('Name,Total\nMar\u0000lo,12\n')).toBe(true);
});

it('pictures, workbooks and PDFs are not', () => {
  expect(isTextOf(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR')).toBe(false);
  expect(isTextOf('PK', 3, 4, 20, 0, 6, 0, 8, 0)).toBe(false);
  expect(isTextOf(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF', 0)).toBe(false);
  // A stream without a zero byte among its first.
  expect(isTextOf('%PDF-1.4\n', 0x93, 1, 0x8c, 2, 0x0b, 5, 0xbd, 6, 0x0e, 7, 'x')).toBe(false);
});
