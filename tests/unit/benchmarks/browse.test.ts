import { expect, it } from 'vitest';
import { type Entry, publishedEntries } from '@/lib/benchmarks/browse/entry';
import { filteredEntries, NO_BENCHMARK_FILTER, offeredIn } from '@/lib/benchmarks/browse/filter';
import { groupsOf } from '@/lib/benchmarks/browse/groups';
import { SECTOR_INDUSTRIES } from '@/lib/benchmarks/browse/sectors';
import { tiersOf } from '@/lib/benchmarks/browse/sizes';
import shipped from '@/lib/benchmarks/data/records.generated.json';
import type { BenchmarkRecords } from '@/lib/benchmarks/records';
import { BENCHMARK_MESSAGES } from '@/lib/i18n/benchmarks';

const ENTRIES = publishedEntries(shipped as unknown as BenchmarkRecords);

it('every record is in one group, and contradictory figures stand in the same', () => {
  const groups = groupsOf(ENTRIES, null);
  expect(groups.flatMap(({ entries }) => entries)).toHaveLength(596);
  const nano = groups.find(
    ({ of }) =>
      of.topic === 'engagement_rate' &&
      of.platform === 'instagram' &&
      of.denominator === 'followers' &&
      of.size?.max === 10_000 &&
      of.size.min === 1_000,
  );
  expect(nano?.entries.length).toBeGreaterThan(2);
  expect(nano?.range?.low).toBeLessThanOrEqual(0.0178);
  expect(nano?.range?.high).toBeGreaterThanOrEqual(0.0278);
});

it('the user’s sector comes first', () => {
  const [first] = groupsOf(ENTRIES, 'travel');
  expect(first).toMatchObject({ isOwnSector: true, of: { industry: 'travel' } });
  expect(groupsOf(ENTRIES, null)[0]?.isOwnSector).toBe(false);
});

it('a filter by each part gives what has it, and each value that is offered has some', () => {
  for (const part of ['site', 'topic', 'tier', 'format', 'industry', 'region', 'use'] as const)
    for (const value of offeredIn(ENTRIES, part)) {
      const found = filteredEntries(ENTRIES, { ...NO_BENCHMARK_FILTER, [part]: value });
      expect(found.length, `${part} ${value}`).toBeGreaterThan(0);
      expect(found.length, `${part} ${value}`).toBeLessThan(596);
    }
  const firm = filteredEntries(ENTRIES, { ...NO_BENCHMARK_FILTER, use: 'firm' });
  expect(new Set(firm.map(({ topic }) => topic))).toEqual(
    new Set(['following_follower_ratio', 'lifetime_like_rate', 'lifetime_view_rate']),
  );
});

it('sizes reach into the tiers that they overlap with', () => {
  expect(tiersOf({ name: '1K-5K', min: 1_000, max: 5_000 })).toEqual(['nano']);
  expect(tiersOf({ name: '<100K', min: null, max: 100_000 })).toEqual(['pico', 'nano', 'micro', 'mid']);
  expect(tiersOf({ name: 'micro', min: null, max: null })).toEqual(['micro']);
  expect(tiersOf(null)).toEqual([]);
});

it.each(['en', 'fr'] as const)('every term of the records has words, %s', (lang) => {
  const { terms } = BENCHMARK_MESSAGES[lang];
  const lacking = (words: object, of: (entry: Extract<Entry, { kind: 'published' }>) => string | null) =>
    [...new Set(ENTRIES.flatMap((entry) => (entry.kind === 'published' ? (of(entry) ?? []) : [])))].filter(
      (term) => !(term in words),
    );
  expect(lacking(terms.topic, ({ topic }) => topic)).toEqual([]);
  expect(lacking(terms.counted, ({ record }) => record.numerator)).toEqual([]);
  expect(lacking(terms.counted, ({ record }) => record.denominator)).toEqual([]);
  expect(lacking(terms.statistic, ({ record }) => record.statistic)).toEqual([]);
  expect(lacking(terms.population, ({ record }) => record.population)).toEqual([]);
  expect(lacking(terms.region, ({ record }) => record.region)).toEqual([]);
  expect(lacking(terms.industry, ({ record }) => record.industry)).toEqual([]);
  expect(lacking(terms.format, ({ record }) => record.format)).toEqual([]);
});

it('every industry of a sector is one that records have', () => {
  const industries = new Set(ENTRIES.map(({ industry }) => industry));
  expect(SECTOR_INDUSTRIES.filter((one) => !industries.has(one))).toEqual([]);
});
