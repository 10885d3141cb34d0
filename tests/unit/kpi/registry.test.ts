import { describe, expect, it } from 'vitest';
import { KPIS, measuresOf } from '@/lib/kpi/registry';
import { KPI_IDS } from '@/lib/model/measure';
import { PLATFORMS } from '@/lib/model/platform';
import { kpiInput } from '../../support/builders';

it('each KPI stands in the registry exactly once', () => {
  expect(KPIS.map(({ id }) => id).sort()).toEqual([...KPI_IDS].sort());
});

describe.each(PLATFORMS)('%s', (platform) => {
  it('has a measure with a reason for each of its KPIs before anything is read', () => {
    const measures = measuresOf(kpiInput(platform, {}));
    const own = KPIS.filter(({ platforms }) => platforms.includes(platform)).map(({ id }) => id);
    expect([...new Set(measures.map(({ measure }) => measure.id))]).toEqual(own);
    for (const { measure } of measures) {
      expect(measure).toMatchObject({ value: null, low: null, high: null, reason: expect.any(String) });
    }
  });

  it('measures in the unit and by the basis that the KPI names', () => {
    const input = kpiInput(platform, {});
    for (const { kpi, measure } of measuresOf(input)) {
      const basis = kpi.basisOf?.(input, measure.format) ?? kpi.basis;
      expect(measure).toMatchObject({ unit: kpi.unit, basis });
    }
  });
});
