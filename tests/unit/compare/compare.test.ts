import { describe, expect, it } from 'vitest';
import { compareRows } from '@/lib/compare/compare';
import type { Basis, KpiId, Measure } from '@/lib/model/measure';
import type { Direction, Report, ReportedMeasure } from '@/lib/model/report';

type Figure = { id?: KpiId; value: number | null; low?: number; high?: number; basis?: Basis; direction?: Direction };

const measured = ({
  id = 'engagementRateByFollowers',
  value,
  low,
  high,
  basis = 'followers',
  direction = 'higherIsBetter',
}: Figure) =>
  ({
    measure: { id, format: null, unit: 'fraction', basis, value, low: low ?? value, high: high ?? value } as Measure,
    direction,
    reference: { level: 'none', why: '' },
    alternatives: [],
    olderSince: null,
  }) as ReportedMeasure;

const report = (...figures: Figure[]) =>
  ({ format: null, profile: { platform: 'instagram' }, measures: figures.map(measured) }) as unknown as Report;
const onTiktok = (of: Report) => ({ ...of, profile: { platform: 'tiktok' } }) as unknown as Report;
const onlyRow = (...figures: Figure[]) => compareRows(figures.map((figure) => report(figure)))[0];

describe('compareRows', () => {
  it('marks the best where its interval clears every other', () => {
    const row = onlyRow(
      { value: 0.04, low: 0.037, high: 0.043 },
      { value: 0.02, low: 0.018, high: 0.025 },
      { value: 0.03, low: 0.028, high: 0.036 },
    );
    expect(row).toMatchObject({ best: 0, unranked: null });
  });

  it('marks none where intervals overlap, however far apart the values are', () => {
    expect(onlyRow({ value: 0.04, low: 0.02, high: 0.06 }, { value: 0.02, low: 0.01, high: 0.021 })).toMatchObject({
      best: null,
      unranked: 'intervals-overlap',
    });
  });

  it('takes the lowest as best where lower is better', () => {
    const row = onlyRow({ value: 9, direction: 'lowerIsBetter' }, { value: 4, direction: 'lowerIsBetter' });
    expect(row?.best).toBe(1);
  });

  it('never ranks unlike bases', () => {
    const byViews = { id: 'engagementRateByFollowers', value: 0.09, basis: 'views' } as const;
    expect(onlyRow({ value: 0.02 }, byViews)).toMatchObject({ best: null, unranked: 'unlike-bases' });
  });

  it('never ranks rates of different sites: they count other interactions', () => {
    const rows = compareRows([report({ value: 0.09 }), onTiktok(report({ value: 0.01 }))]);
    expect(rows[0]).toMatchObject({ best: null, unranked: 'unlike-bases' });
  });

  it('never ranks a neutral figure', () => {
    expect(onlyRow({ value: 1, direction: 'neutral' }, { value: 2, direction: 'neutral' })).toMatchObject({
      best: null,
      unranked: 'neutral',
    });
  });

  it('does not call a value best when it is the only one known', () => {
    expect(onlyRow({ value: 0.02 }, { value: null })).toMatchObject({ best: null, unranked: 'too-few-values' });
  });

  it('leaves out KPIs that no profile has, and keeps an empty cell where one has it', () => {
    const rows = compareRows([
      report({ value: 0.02 }),
      report({ id: 'engagementRateByViews', value: 0.07, basis: 'views' }),
    ]);
    expect(rows.map(({ kpi, cells }) => [kpi, cells.map((cell) => cell?.measure.value ?? null)])).toEqual([
      ['engagementRateByFollowers', [0.02, null]],
      ['engagementRateByViews', [null, 0.07]],
    ]);
  });
});
