import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { PlatformId } from '@/lib/model/platform';
import type { Tier } from '@/lib/model/report';
import { boundsOf } from '../published';
import type { BenchmarkRecord, BenchmarkRecords, RecordSource, RecordTier } from '../records';
import { formatGroup, type ListedFormat } from './formats';
import { tiersOf } from './sizes';
import { type Topic, topicOf, topicOfKpi } from './topics';

/** What a listed figure may do; `own`: the user imported it. */
export type Use = 'firm' | 'indicative' | 'listed' | 'own';

interface Common {
  key: string;
  platform: PlatformId | 'all';
  topic: Topic;
  /** Sizes of the product's that it reaches into; empty: all sizes together. */
  tiers: readonly Tier[];
  size: RecordTier | null;
  format: ListedFormat | null;
  industry: string | null;
  region: string | null;
  denominator: string | null;
  use: Use;
  value: number | null;
  unit: string;
  year: number | null;
}

/** One line of the list: a published record, or a figure of the user's own. */
export type Entry = Common &
  ({ kind: 'published'; record: BenchmarkRecord; source: RecordSource } | { kind: 'own'; own: OwnBenchmark });

/** The shipped records as lines of the list. */
export function publishedEntries({ records, sources }: BenchmarkRecords): Entry[] {
  return records.flatMap((record) => {
    const source = sources[record.source];
    if (!source) return [];
    const { tier, platform, industry, region, denominator, value, unit, year, standing } = record;
    return {
      ...{ kind: 'published', key: record.record, platform, topic: topicOf(record), tiers: tiersOf(tier), size: tier },
      ...{ format: formatGroup(record.format), industry, region, denominator, use: standing.level, value, unit, year },
      ...{ record, source },
    } as const;
  });
}

const UNITS: Partial<Record<OwnBenchmark['kpi'], string>> = {
  viewsPerPost: 'views',
  likesPerPost: 'likes',
  commentsPerPost: 'comments',
  commentsPer100Likes: 'per 100',
  cadence: 'posts/week',
  daysSinceLastPost: 'days',
  estimatedReach: 'users',
};
const DENOMINATORS: Partial<Record<OwnBenchmark['kpi'], string>> = {
  engagementRateByFollowers: 'followers',
  engagementRateByViews: 'views',
  viewRate: 'followers',
  commentsPer100Likes: 'likes',
  lifetimeLikeRate: 'followers',
  lifetimeViewRate: 'subscribers',
  followingToFollowers: 'followers',
};

/** The user's own figures as lines of the list; what they are divided by, their KPI says. */
export function ownEntries(rows: readonly OwnBenchmark[]): Entry[] {
  return rows.map((own) => {
    const size = { name: boundsOf(own), min: own.min, max: own.max };
    return {
      ...{ kind: 'own', key: `own#${own.id}`, platform: own.platform, topic: topicOfKpi(own.kpi), own },
      ...{ tiers: tiersOf(size), size, format: own.format, industry: null, region: null },
      ...{ denominator: DENOMINATORS[own.kpi] ?? null, use: 'own', value: own.p50 },
      ...{ unit: UNITS[own.kpi] ?? 'fraction', year: own.year },
    } as const;
  });
}
