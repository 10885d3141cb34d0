import { describe, expect, it } from 'vitest';
import { readCount } from '@/lib/parsing/read-count';

const exactly = (value: number) => ({ value, low: value, high: value, precision: 'exact' });
const rounded = (value: number, low: number, high: number) => ({ value, low, high, precision: 'rounded' });

describe('a count in a sheet of an agency', () => {
  it.each([
    ['48200', 48_200],
    ['48,200', 48_200],
    ['48.200', 48_200],
    ['48 200', 48_200],
    ['1\u202f200\u202f000', 1_200_000],
    ['1’234’567', 1_234_567],
    [' 950 ', 950],
    ['0', 0],
  ])('written in full, "%s", is exact', (text, value) => expect(readCount(text)).toEqual(exactly(value)));

  it.each([
    ['48.2K', 48_200, 48_150, 48_250],
    ['48,2k', 48_200, 48_150, 48_250],
    [' 48.2k ', 48_200, 48_150, 48_250],
    ['1,2 M', 1_200_000, 1_150_000, 1_250_000],
    ['1.25m', 1_250_000, 1_245_000, 1_255_000],
    ['3k.', 3_000, 2_500, 3_500],
    ['2,5 Mio.', 2_500_000, 2_450_000, 2_550_000],
    ['12 mio', 12_000_000, 11_500_000, 12_500_000],
    ['1.1B', 1_100_000_000, 1_050_000_000, 1_150_000_000],
    ['1234K', 1_234_000, 1_233_500, 1_234_500],
    ['0K', 0, 0, 500],
  ])('shortened, "%s", holds all that rounds to it', (text, value, low, high) =>
    expect(readCount(text)).toEqual(rounded(value, low, high)),
  );

  it.each([
    ['', 'an empty cell'],
    ['K', 'no digits'],
    ['n/a', 'no count'],
    ['1.5', 'half a follower'],
    ['-5', 'less than none'],
    ['5 k followers', 'words behind it'],
    ['abc 5', 'words before it'],
    ['approx. 5k', 'words before a letter'],
    ['5 kk', 'no letter that is known'],
    ['1,234K', 'a thousand in one country, a million in another'],
    ['12345K', 'nobody shortens so'],
    ['1.K', 'a mark without decimals'],
    ['.5K', 'decimals without a whole'],
    ['1.2.3K', 'two marks'],
    ['1 234 K', 'groups beside a letter'],
  ])('"%s" is none: %s', (text) => expect(readCount(text)).toBeNull());
});
