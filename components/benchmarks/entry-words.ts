import type { Entry } from '@/lib/benchmarks/browse/entry';
import type { FilterPart } from '@/lib/benchmarks/browse/filter';
import type { BenchmarkMessages } from '@/lib/i18n/benchmarks';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { FORMATS, PLATFORMS } from '@/lib/model/platform';
import { TIERS } from '@/lib/model/report';

export interface EntryWords {
  m: Messages;
  f: Formats;
  words: BenchmarkMessages;
}

/** A figure with its unit: "3.74%", "$800", "4.3 videos a week", "12.4 ×"; a dash where there is none. */
export function figureWords(value: number | null, unit: string, { f, words }: EntryWords): string {
  if (value === null) return '—';
  if (unit === 'fraction') return f.value(value, 'fraction', 3);
  if (unit === 'USD') return f.money(value, 'USD');
  if (unit === 'ratio') return `${f.value(value, 'perWeek', 3)} ×`;
  const number = f.value(value, value >= 1_000 ? 'count' : 'perWeek', 3);
  const name = words.terms.unit[unit];
  return name ? `${number} ${name}` : number;
}

/** Two ends, with the unit at both. */
export const rangeWords = (low: number, high: number, unit: string, words: EntryWords): string =>
  unit === 'fraction'
    ? words.f.range(low, high, 'fraction', 3)
    : `${figureWords(low, unit, words)} – ${figureWords(high, unit, words)}`;

/** The followers that an entry is of: "1K–10K", "under 5K", "1M+"; the tier by name where its source gives no bounds. */
export function sizeWords({ size }: Entry, { f, words }: EntryWords): string {
  if (!size) return words.allSizes;
  const { min, max, name } = size;
  if (min === null && max === null) return name;
  const count = (followers: number) => f.value(followers, 'count', 3);
  if (max === null) return `${count(min ?? 0)}+`;
  return min === null || min === 0 ? `< ${count(max)}` : `${count(min)}–${count(max)}`;
}

/** One value of a part of the filter in words. */
export function valueWords(part: FilterPart, value: string, { m, words }: EntryWords): string {
  switch (part) {
    case 'site':
      return m.platform[PLATFORMS.find((one) => one === value) ?? 'instagram'];
    case 'topic':
      return words.terms.topic[value] ?? value;
    case 'tier':
      return m.tier[TIERS.find((one) => one === value) ?? 'nano'];
    case 'format':
      return formatWords(value, { m, words });
    case 'industry':
      return words.terms.industry[value] ?? value;
    case 'region':
      return words.terms.region[value] ?? value;
    case 'use':
      return words.use[(['firm', 'indicative', 'listed', 'own'] as const).find((one) => one === value) ?? 'listed'];
  }
}

export function formatWords(value: string, { m, words }: Pick<EntryWords, 'm' | 'words'>): string {
  if (value === 'story' || value === 'feed') return words[value];
  const format = FORMATS.find((one) => one === value);
  return format ? m.format[format](2) : value;
}

/** What a group of entries is of: "Instagram · Engagement rate ÷ followers · 1K–10K · reels · Travel". */
export function groupWords(of: Entry, all: EntryWords): string {
  const { m, words } = all;
  const topic = words.terms.topic[of.topic] ?? of.topic;
  const isDivided = of.denominator !== null && of.topic !== 'following_follower_ratio';
  const by = isDivided ? ` ÷ ${words.terms.counted[of.denominator ?? ''] ?? of.denominator}` : '';
  return [
    of.platform === 'all' ? words.allSites : m.platform[of.platform],
    topic + by,
    sizeWords(of, all),
    of.format && formatWords(of.format, all),
    of.industry && (words.terms.industry[of.industry] ?? of.industry),
  ]
    .filter(Boolean)
    .join(' · ');
}
