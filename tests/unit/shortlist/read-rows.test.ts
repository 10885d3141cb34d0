import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from '@/lib/parsing/read-count';
import { guessMapping, type Mapping } from '@/lib/shortlist/import/columns';
import { decode } from '@/lib/shortlist/import/decode';
import { readFile } from '@/lib/shortlist/import/read-file';
import { readRows } from '@/lib/shortlist/import/read-rows';

function read(text: string, mapping?: Mapping, site: 'instagram' | null = null) {
  const file = readFile('theirs.csv', text)!;
  return readRows(file, mapping ?? guessMapping(file.headers), { site, currency: null });
}

describe('a file of others', () => {
  it('is read by what its heads mean', () => {
    const { profiles, bad } = read(
      [
        'Influencer;Profile URL;Followers;Category;Fee;Currency;Notes',
        'Nora K;https://www.tiktok.com/@nora.k;48,2K;food, home;1 200,50;GBP;"two lines\nof text"',
        'Anna;instagram.com/anna/;1.200;;;;',
      ].join('\n'),
    );
    expect(bad).toEqual([]);
    expect(profiles).toMatchObject([
      {
        platform: 'tiktok',
        handle: 'nora.k',
        status: null,
        notes: {
          tags: ['food', 'home'],
          note: 'two lines\nof text',
          quote: { amount: 1_200.5, currency: 'GBP', deliverable: '' },
        },
        reading: { profile: { displayName: 'Nora K', followers: { value: 48_200, low: 48_150, high: 48_250 } } },
      },
      { platform: 'instagram', handle: 'anna', notes: {}, reading: { profile: { followers: { value: 1_200 } } } },
    ]);
  });

  it('names the rows that can’t be taken, with the reason, and takes none of them by half', () => {
    const { profiles, bad } = read(
      [
        'handle,status,price (EUR),followers',
        'anna,Maybe,100,5000',
        'bert,perhaps,100,5000',
        'carl,,a lot,5000',
        'dora,,,some',
        ',,,',
        ',New,,',
        'https://vm.tiktok.com/ZM1/,,,',
      ].join('\n'),
      undefined,
      'instagram',
    );
    expect(profiles.map(({ handle, status }) => [handle, status])).toEqual([['anna', 'maybe']]);
    expect(bad).toEqual([
      { row: 3, text: 'perhaps', reason: 'status' },
      { row: 4, text: 'a lot', reason: 'amount' },
      { row: 5, text: 'some', reason: 'followers' },
      { row: 7, text: 'New', reason: 'no-profile' },
      { row: 8, text: 'https://vm.tiktok.com/ZM1/', reason: 'short-link' },
    ]);
  });

  it('takes a profile that is named twice once, with what both rows say', () => {
    const { profiles } = read('handle,tags,status\nanna,food,New\n@Anna,home,Maybe', undefined, 'instagram');
    expect(profiles).toMatchObject([{ handle: 'anna', status: 'maybe', notes: { tags: ['food', 'home'] } }]);
  });

  it('takes the currency from the amount, its column or its head, and else asks for it', () => {
    const quoteOf = (text: string, currency: string | null = null) => {
      const file = readFile('theirs.csv', text)!;
      const { profiles, bad } = readRows(file, guessMapping(file.headers), { site: 'instagram', currency });
      return profiles[0]?.notes.quote ?? bad[0]?.reason;
    };
    const quote = (currency: string) => ({ amount: 900, currency, deliverable: '' });
    expect(quoteOf('handle,fee\nanna,£900')).toEqual(quote('GBP'));
    expect(quoteOf('handle,fee (USD)\nanna,900')).toEqual(quote('USD'));
    expect(quoteOf('handle,fee,currency\nanna,900,chf')).toEqual(quote('CHF'));
    expect(quoteOf('handle,fee\nanna,900')).toBe('no-currency');
    expect(quoteOf('handle,fee\nanna,900', 'SEK')).toEqual(quote('SEK'));
    expect(quoteOf('handle,fee,currency\nanna,900,euros')).toBe('currency');
  });

  it('needs a site for bare handles', () => {
    expect(read('handle\nanna').bad).toEqual([{ row: 2, text: 'anna', reason: 'no-site' }]);
  });

  it('numbers its rows as a sheet does, where blank rows count, and asks nothing of those', () => {
    const { profiles, bad } = read('handle,site,note\n\nanna,tiktok,\n,,\n , ,\nno site,,x\n,,\n');
    expect(profiles).toHaveLength(1);
    expect(bad.map(({ row }) => row)).toEqual([6]);
  });

  it('has nothing to read without a row below the heads', () => {
    expect(readFile('x.csv', 'handle,site\n,\n')).toBeNull();
    expect(readFile('x.csv', 'handle,site')).toBeNull();
    expect(readFile('x.csv', '')).toBeNull();
  });

  it('never throws, and each row is taken or named', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('@anna', 'https://www.tiktok.com/@b', '48K', '=1+1', '"', '1.2.3'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = ['handle,tags,price,followers,status', ...rows.map((row) => row.join(','))].join('\n');
        const file = readFile('any.csv', text);
        if (!file) return;
        const { profiles, bad, repeats } = readRows(file, guessMapping(file.headers), {
          site: 'tiktok',
          currency: null,
        });
        expect(bad.length + profiles.length + repeats.length).toBe(file.rows.length);
      }),
    );
  });
});

it('names the rows whose profile stands further up, by the sheet’s own numbers', () => {
  const { profiles, repeats } = read('handle,site\nanna,tiktok\n\nbob,tiktok\nANNA,tiktok\nanna,instagram');
  expect([profiles.length, repeats]).toEqual([3, [5]]);
});

describe('a count as people write it', () => {
  it.each([
    ['48200', 48_200],
    ['48,200', 48_200],
    ['48 200', 48_200],
    ['48.2K', 48_200],
    ['1,2 M', 1_200_000],
    ['12.5', null],
    ['1,234K', null],
    ['lots', null],
    ['', null],
  ])('%s', (text, value) => expect(readCount(text)?.value ?? null).toBe(value));
});

describe('the letters of a file', () => {
  it.each([
    ['UTF-8', [0xc3, 0xa9]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0xe9, 0x00]],
    ['what Excel writes as plain CSV', [0xe9]],
  ])('%s', (_, bytes) => expect(decode(new Uint8Array(bytes))).toBe('é'));
});
