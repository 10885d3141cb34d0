import { PLATFORMS, type PlatformId } from '@/lib/model/platform';
import { TIERS, type Tier } from '@/lib/model/report';
import type { Entry, Use } from './entry';
import { LISTED_FORMATS, type ListedFormat } from './formats';
import { TOPICS, type Topic } from './topics';

/** What of the benchmarks is listed; null: all. */
export interface BenchmarkFilter {
  site: PlatformId | 'all' | null;
  topic: Topic | null;
  /** `all`: those of all sizes together. */
  tier: Tier | 'all' | null;
  format: ListedFormat | 'all' | null;
  industry: string | null;
  region: string | null;
  use: Use | null;
}

export const NO_BENCHMARK_FILTER: BenchmarkFilter = {
  ...{ site: null, topic: null, tier: null, format: null, industry: null, region: null, use: null },
};
export const FILTER_PARTS = ['site', 'topic', 'tier', 'format', 'industry', 'region', 'use'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

const HAS: { [P in FilterPart]: (entry: Entry, wanted: string) => boolean } = {
  site: ({ platform }, wanted) => platform === wanted,
  topic: ({ topic }, wanted) => topic === wanted,
  tier: ({ tiers }, wanted) => (wanted === 'all' ? tiers.length === 0 : tiers.some((tier) => tier === wanted)),
  format: ({ format }, wanted) => (wanted === 'all' ? format === null : format === wanted),
  industry: ({ industry }, wanted) => industry === wanted,
  region: ({ region }, wanted) => region === wanted,
  use: ({ use }, wanted) => use === wanted,
};

/** The entries that a filter lets through, in their order. */
export const filteredEntries = (entries: readonly Entry[], filter: BenchmarkFilter): Entry[] =>
  entries.filter((entry) => FILTER_PARTS.every((part) => filter[part] === null || HAS[part](entry, `${filter[part]}`)));

/** The values of one part that the entries have, in the order in which they are offered. */
export function offeredIn(entries: readonly Entry[], part: FilterPart): string[] {
  const has = (value: string) => entries.some((entry) => HAS[part](entry, value));
  const own = (of: (entry: Entry) => string | null) => [...new Set(entries.flatMap((entry) => of(entry) ?? []))].sort();
  switch (part) {
    case 'site':
      return [...PLATFORMS, 'all'].filter(has);
    case 'topic':
      return TOPICS.filter(has);
    case 'tier':
      return [...TIERS, 'all'].filter(has);
    case 'format':
      return [...LISTED_FORMATS, 'all'].filter(has);
    case 'industry':
      return own(({ industry }) => industry);
    case 'region':
      return own(({ region }) => region);
    case 'use':
      return ['firm', 'indicative', 'listed', 'own'].filter(has);
  }
}
