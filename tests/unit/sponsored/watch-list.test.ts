import { describe, expect, it } from 'vitest';
import { isWatched } from '@/lib/sponsored/watch-list';

const brand = (...brands: string[]) => ({ brands, texts: [] });
const text = (...texts: string[]) => ({ brands: [], texts });

describe('the watch list', () => {
  it.each([
    ['@KilnHouse', brand('kilnhouse')],
    ['Kiln House', brand('kiln.house')],
    ['kiln house', brand('kilnhouse')],
    ['nike', brand('nike.running')],
    ['L’Oréal', brand('l_oreal_paris')],
    ['casino', text('A night at the Casino!')],
    ['CASÎNO', text('casino')],
    ['#vape', text('my new #vape')],
    ['jeu d’argent', text('Un jeu d’argent, encore')],
  ])('%s is found', (entry, post) => {
    expect(isWatched(entry, post)).toBe(true);
  });

  it.each([
    ['nike', brand('nikeah')],
    ['ad', text('adventure')],
    ['kiln', text('kilns')],
    ['kiln house', text('house of kilns')],
    ['', brand('kilnhouse')],
    ['@', brand('kilnhouse')],
    ['!!', text('!!')],
  ])('%s is not found in other words', (entry, post) => {
    expect(isWatched(entry, post)).toBe(false);
  });
});
