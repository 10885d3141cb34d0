import { describe, expect, it } from 'vitest';
import { matches } from '@/lib/sentiment/terms';

describe('which of the user’s terms a comment names', () => {
  it.each([
    ['My Kiln House mug broke', ['kiln house'], ['kiln house']],
    ['the CAFÉ ÉLAN one', ['Cafe Elan'], ['Cafe Elan']],
    ['le cafe elan', ['Café Élan'], ['Café Élan']],
    ['thanks @kiln.house', ['Kiln House'], ['Kiln House']],
    ['#KilnHouse forever', ['Kiln House', 'Marlo'], ['Kiln House']],
    ['@kilnhouse and marlo', ['Marlo', '@kilnhouse', '#other'], ['Marlo', '@kilnhouse']],
  ])('%s', (text, terms, expected) => expect(matches(text, terms)).toEqual(expected));

  it('no part of a word, no words apart, no empty term', () => {
    expect(matches('kilnhouses and the kiln in the house', ['kiln house', 'hous', '', ' ', '@'])).toEqual([]);
  });
});
