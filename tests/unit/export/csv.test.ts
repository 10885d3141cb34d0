import { describe, expect, it } from 'vitest';
import { type Column, toCsv, toTsv } from '@/lib/export/csv';
import { fromCsv } from '@/lib/export/from-csv';

interface Row {
  name: string | null;
  change: number | null;
}
const columns: Column<Row>[] = [
  { header: 'Name', value: ({ name }) => name },
  { header: 'Growth', value: ({ change }) => change },
];
const row = (name: string | null, change: number | null = null): Row => ({ name, change });

describe('a CSV file', () => {
  it('opens right in an English Excel: byte order mark, commas, decimal points, CRLF', () => {
    expect(toCsv([row('Zoé', 3.74), row('Max', -0.3)], columns, 'en')).toBe(
      '\uFEFFName,Growth\r\nZoé,3.74\r\nMax,-0.3',
    );
  });

  it('opens right in a French Excel: semicolons and decimal commas', () => {
    expect(toCsv([row('Zoé, Max', 3.74), row('a;b', -0.3)], columns, 'fr')).toBe(
      '\uFEFFName;Growth\r\nZoé, Max;3,74\r\n"a;b";-0,3',
    );
  });

  it('runs no formula: such text gets an apostrophe, negative numbers stay numbers', () => {
    const file = toCsv(
      [row('=HYPERLINK("x")', -5), row('+1'), row('-5'), row('@a'), row('\tx'), row('\rx')],
      columns,
      'en',
    );
    expect(file).toContain('"\'=HYPERLINK(""x"")",-5\r\n');
    for (const guarded of ["'+1,", "'-5,", "'@a,", "'\tx,", '"\'\rx",']) expect(file).toContain(`\r\n${guarded}`);
  });

  it('leaves unknown cells empty', () => {
    expect(toCsv([row(null, null), row('a', Number.NaN)], columns, 'en')).toBe('\uFEFFName,Growth\r\n,\r\na,');
  });
});

describe('text for Sheets', () => {
  it('has tabs, each row on one line, no byte order mark, and runs no formula', () => {
    expect(toTsv([row('two\nlines\tand a tab', 1.5), row('=A1', null)], columns, 'fr')).toBe(
      "Name\tGrowth\ntwo lines and a tab\t1,5\n'=A1\t",
    );
  });
});

describe('reading a CSV', () => {
  it('finds the delimiter in the header line, quotes aside', () => {
    expect(fromCsv('"a,b,c";Name\nx;y').records).toEqual([{ 'a,b,c': 'x', name: 'y' }]);
    expect(fromCsv('x\ty\n1\t2').records).toEqual([{ x: '1', y: '2' }]);
  });

  it('reads files saved again with other line ends and without a byte order mark', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(fromCsv(`Handle,Followers${end}lina,8940${end}max,12${end}`).records, JSON.stringify(end)).toEqual([
        { handle: 'lina', followers: 8_940 },
        { handle: 'max', followers: 12 },
      ]);
    }
  });

  it('knows our headers in both languages, and reads decimal commas', () => {
    const { dialect, records } = fromCsv('Identifiant;Taux d’engagement (%);Abonnés\n0123;3,74;n/c');
    expect(dialect).toBe('fr');
    expect(records).toEqual([{ handle: '0123', engagementRate: 3.74, followers: 'n/c' }]);
  });

  it('reads a blank in a column of numbers as text, never as 0', () => {
    const { records } = fromCsv('Followers,Name\n ,a\n0x1F,b\n1e3,c\n-0.5,d');
    expect(records.map(({ followers }) => followers)).toEqual([' ', '0x1F', 1_000, -0.5]);
  });

  it('takes any text without throwing', () => {
    for (const text of ['', '\uFEFF', '"', 'a,b\n"unclosed', ',,,\n;;;', '\0\uFFFF']) {
      expect(Array.isArray(fromCsv(text).records)).toBe(true);
    }
  });
});
