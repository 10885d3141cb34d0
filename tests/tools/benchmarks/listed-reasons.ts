import type { BenchmarkRecord, ListedReason } from '@/lib/benchmarks/records';
import { THIS_YEAR } from './release';

/** The verdicts' own words for why a record decides nothing, and ours. */
const WORDS: readonly [RegExp, ListedReason][] = [
  [/^population not known/, 'population-unknown'],
  [/^population: /, 'population'],
  [/^(all sizes together|no follower counts)/, 'all-sizes'],
  [/^other tier bounds/, 'other-tiers'],
  [/^formats mixed/, 'formats-mixed'],
  [/^feed video/, 'feed-video'],
  [/years old in/, 'too-old'],
  [/^undated/, 'undated'],
  [/^numerator not stated/, 'numerator-not-stated'],
  [/^denominator not stated/, 'denominator-not-stated'],
  [/^denominator ambiguous/, 'denominator-ambiguous'],
  [/^spread of single posts/, 'single-posts'],
  [/^lifetime mean/, 'lifetime'],
  [/^a rule of thumb/, 'rule-of-thumb'],
  [/^quality C/, 'quality-c'],
  [/an older edition of it/, 'older-edition'],
  [/^one publisher only/, 'one-publisher'],
];

/** Throws where the verdicts give a reason that has no word here. */
export function reasonOf(whyNot: string): ListedReason {
  const found = WORDS.find(([words]) => words.test(whyNot));
  if (!found) throw new Error(`verdicts.json says "${whyNot}", which lib/benchmarks/records has no reason for`);
  return found[1];
}

/** Figures on which the product gives verdicts (verdicts.json has cells of them), by the collection's words. */
const WITH_VERDICT = [
  ...['engagement_rate', 'er_by_followers', 'er_by_views', 'view_rate', 'view_rate_lifetime'],
  ...['like_rate', 'like_rate_by_followers', 'like_rate_by_views', 'comments_per_100_likes'],
  ...['following_follower_ratio', 'posting_frequency'],
];
const DIVIDED_BY = ['followers', 'subscribers', 'views', 'likes', 'followers at posting', null];

/** What of a record itself keeps it from deciding, where the verdicts do not name it. */
export function reasonsOf(record: Omit<BenchmarkRecord, 'standing'>, window: string | null): ListedReason[] {
  const { platform, metric, denominator, numerator, population, tier, industry, region, only, year, quality } = record;
  const isUnstated = denominator === 'unspecified';
  const isAmbiguous = denominator?.includes('ambiguous') ?? false;
  const all: readonly [boolean, ListedReason][] = [
    [!WITH_VERDICT.includes(metric), 'no-verdict'],
    [platform === 'all', 'all-sites'],
    [population === 'unknown', 'population-unknown'],
    [!['creators', 'unknown', 'not applicable'].includes(population), 'population'],
    [isUnstated, 'denominator-not-stated'],
    [isAmbiguous, 'denominator-ambiguous'],
    [!isUnstated && !isAmbiguous && !DIVIDED_BY.includes(denominator), 'other-denominator'],
    [numerator === 'unknown', 'numerator-not-stated'],
    [tier === null, 'all-sizes'],
    [tier !== null && !isStandard(tier), 'other-tiers'],
    [industry !== null, 'one-industry'],
    [region !== null && region !== 'worldwide', 'one-region'],
    [only !== null, 'one-length'],
    [window === 'single posts', 'single-posts'],
    [window === 'lifetime', 'lifetime'],
    [year === null, 'undated'],
    [year !== null && THIS_YEAR - year > 3, 'too-old'],
    [quality === 'C', 'quality-c'],
  ];
  const why = all.flatMap(([applies, reason]) => (applies ? [reason] : []));
  // What no verdict is given on needs no further reason.
  return why[0] === 'no-verdict' ? ['no-verdict'] : why;
}

const STANDARD = ['1000 10000', '10000 50000', '50000 500000', '500000 1000000', '1000000 null'];
const isStandard = ({ min, max }: { min: number | null; max: number | null }) => STANDARD.includes(`${min} ${max}`);
