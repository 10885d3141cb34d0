import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping, type Mapping } from '@/lib/shortlist/import/columns';
import { readCount } from '@/lib/shortlist/import/read-count';
import { readFile } from '@/lib/shortlist/import/read-file';
import { readRows } from '@/lib/shortlist/import/read-rows';

function read(text: string, mapping?: Mapping, site: 'instagram' | null = null) {
  const file = readFile('theirs.csv', text)!;
  return readRows(file, mapping ?? guessMapping(file.headers), site);
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
        'handle,status,price,followers',
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
      { row: 6, text: '', reason: 'no-profile' },
      { row: 7, text: 'New', reason: 'no-profile' },
      { row: 8, text: 'https://vm.tiktok.com/ZM1/', reason: 'short-link' },
    ]);
  });

  it('takes a profile that is named twice once, with what both rows say', () => {
    const { profiles } = read('handle,tags,status\nanna,food,New\n@Anna,home,Maybe', undefined, 'instagram');
    expect(profiles).toMatchObject([{ handle: 'anna', status: 'maybe', notes: { tags: ['food', 'home'] } }]);
  });

  it('needs a site for bare handles', () => {
    expect(read('handle\nanna').bad).toEqual([{ row: 2, text: 'anna', reason: 'no-site' }]);
  });

  it('has nothing to read without a row below the heads', () => {
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
        const { profiles, bad } = readRows(file, guessMapping(file.headers), 'tiktok');
        expect(bad.length + profiles.length).toBeLessThanOrEqual(file.rows.length);
        expect(bad.length + profiles.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a count as people write it', () => {
  it.each([
    ['48200', 48_200],
    ['48,200', 48_200],
    ['48 200', 48_200],
    ['48.2K', 48_200],
    ['1,2 M', 1_200_000],
    ['12.5', null],
    ['lots', null],
    ['', null],
  ])('%s', (text, value) => expect(readCount(text)?.value ?? null).toBe(value));
});
