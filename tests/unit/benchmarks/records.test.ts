import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TOPICS, topicOf } from '@/lib/benchmarks/browse/topics';
import shipped from '@/lib/benchmarks/data/records.generated.json';
import type { BenchmarkRecord } from '@/lib/benchmarks/records';
import { CELLS } from '@/lib/benchmarks/shipped';
import { recordsSchema } from '../../tools/benchmarks/records-schema';
import { shipRecords } from '../../tools/benchmarks/ship-records';
import { readSources, type Sources } from '../../tools/benchmarks/source';
import { checked, figureRow, percentilesRow } from '../../tools/benchmarks/source-schema';
import { ROOT } from '../../tools/root';

const { records, sources } = recordsSchema.parse(shipped);
const named = new Map(records.map((one) => [one.record, one]));

describe('the shipped records', () => {
  it('are as their schema says, and none of quality C but percentiles', () => {
    expect(records).toHaveLength(596);
    expect(records.filter(({ percentiles }) => percentiles === null).map(({ quality }) => quality)).not.toContain('C');
    expect(sources.every((source) => source.name)).toBe(true);
  });

  it('are refused by the schema with one figure too many, or one that is no number', () => {
    const [first] = records;
    expect(recordsSchema.safeParse({ sources, records: [...records, first] }).success).toBe(false);
    expect(recordsSchema.safeParse({ sources, records: [{ ...first, value: 'much' }] }).success).toBe(false);
    expect(recordsSchema.safeParse({ sources, records: [{ ...first, source: 999 }] }).success).toBe(false);
  });

  it('decide, and are shown, exactly where the shipped verdicts say', () => {
    const of = (level: string) =>
      records.filter(({ standing }) => standing.level === level).map(({ record }) => record);
    expect(of('firm').sort()).toEqual([...new Set(CELLS.flatMap(({ band }) => band ?? []))].sort());
    expect(of('indicative').sort()).toEqual([...new Set(CELLS.flatMap(({ figures }) => figures ?? []))].sort());
    for (const { band, figures, tier } of CELLS)
      for (const record of [...(band ? [band] : []), ...(figures ?? [])]) {
        const standing = named.get(record)?.standing;
        expect(standing?.level === 'listed' ? [] : standing?.tiers, record).toContain(tier);
      }
  });

  it('are each about something that has a name, and every name has a record or a KPI', () => {
    const others = records.filter((one) => topicOf(one) === 'other').map(({ metric }) => metric);
    expect(new Set(others)).toEqual(
      new Set([
        'creator_share',
        'er_above_10pct_share',
        'non_follower_share_of_views',
        'tier_upgrade_share',
        'view_rate_above_100pct_share',
      ]),
    );
    const ofKpisAlone = ['sponsored_share', 'sponsored_lift', 'days_since_last_post'];
    const missing = TOPICS.filter((topic) => !records.some((one) => topicOf(one) === topic));
    expect(missing).toEqual(ofKpisAlone);
  });
});

describe('a row that is not as it should be', () => {
  it('stops the generator, which names file, row and field', () => {
    const good = {
      ...{ platform: 'instagram', metric: 'cpm', denominator: null, numerator: 'price', statistic: 'mean', tier: null },
      ...{ industry: null, format: null, formatScope: null, value: 1, unit: 'USD', sample: null, region: null },
      ...{ year: null, year_basis: 'none', source: { name: 's', title: null, url: null }, quality: 'A' },
      ...{ population: 'creators', note: null },
    };
    expect(checked('benchmarks.json', figureRow, [good])).toHaveLength(1);
    const bad = [good, { ...good, platform: 'friendster' }];
    expect(() => checked('benchmarks.json', figureRow, bad)).toThrow(/^1 fields .*\nbenchmarks\.json#1 platform: /);
    expect(() => checked('benchmarks.json', figureRow, {})).toThrow('benchmarks.json is no list');
  });

  it('is one whose percentiles do not ascend', () => {
    const { success } = percentilesRow.safeParse({
      ...{ dataset: 'd', platform: 'tiktok', group_by: 'tier', group: 'nano', metric: 'view_rate', label: 'x', n: 9 },
      ...{ p10: 1, p25: 3, p50: 2, p75: 4, p90: 5, year: 2024, population: 'creators', numerator: 'views' },
      ...{ denominator: 'followers', quality: 'B', bias: 'b', tier: null, formatScope: null, window: 'lifetime' },
      ...{ licence: 'none stated', ship: true },
    });
    expect(success).toBe(false);
  });
});

const folder = join(ROOT, '..', 'shared', 'benchmarks');
const present = existsSync(folder);
const read: Sources | null = present ? readSources(folder) : null;

describe.skipIf(!present)(
  'the shipped records against their sources (skipped where ../shared/benchmarks is absent)',
  () => {
    const close = (shown: number, source: number, isPercent: boolean) =>
      expect(shown).toBeCloseTo(isPercent ? source / 100 : source, 10);

    it('hold every figure of quality A and B, field by field, and no other', () => {
      const wanted = read!.figures.flatMap((row, index) =>
        row.quality === 'C' ? [] : [{ row, name: `benchmarks.json#${index}` }],
      );
      expect(records.filter(({ record }) => record.startsWith('benchmarks'))).toHaveLength(wanted.length);
      expect(wanted).toHaveLength(345);
      for (const { row, name } of wanted) {
        const one = named.get(name)!;
        close(one.value, row.value, row.unit === 'percent');
        expect(one.unit, name).toBe(row.unit === 'percent' ? 'fraction' : row.unit);
        for (const field of SHARED) expect(one[field], `${name} ${field}`).toEqual(row[field]);
        expect([one.yearBasis, one.note, one.format], name).toEqual([
          row.year_basis,
          row.note,
          row.format ?? row.formatScope,
        ]);
        expect(sources[one.source], name).toEqual(row.source);
      }
    });

    it('hold every row of percentiles that may be shipped, field by field, and no other', () => {
      const wanted = read!.percentiles.flatMap((row, index) =>
        row.ship ? [{ row, name: `percentiles.json#${index}` }] : [],
      );
      expect(records.filter(({ record }) => record.startsWith('percentiles'))).toHaveLength(wanted.length);
      expect(wanted).toHaveLength(251);
      for (const { row, name } of wanted) {
        const one = named.get(name)!;
        const isPercent = row.label.includes('%');
        const spread = [row.p10, row.p25, row.p50, row.p75, row.p90];
        one.percentiles!.forEach((value, at) => {
          close(value, spread[at]!, isPercent);
        });
        close(one.value, row.p50, isPercent);
        for (const field of ['platform', 'metric', 'population', 'tier', 'year', 'quality', 'denominator'] as const)
          expect(one[field], `${name} ${field}`).toEqual(row[field]);
        expect([one.sample, one.note, sources[one.source]?.name], name).toEqual([row.n, row.bias, row.dataset]);
      }
    });

    it('are what the generator makes of them today', () => {
      expect(shipRecords(read!)).toEqual({ sources, records });
    });
  },
);

const SHARED = [
  ...(['platform', 'metric', 'denominator', 'numerator', 'statistic', 'population', 'tier', 'industry'] as const),
  ...(['region', 'year', 'sample', 'quality'] as const),
] satisfies (keyof BenchmarkRecord)[];
