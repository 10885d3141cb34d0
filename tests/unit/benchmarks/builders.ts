import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import type { ReferenceInput } from '@/lib/benchmarks/references';
import type { Measure } from '@/lib/model/measure';

export const NOW = Date.UTC(2026, 10, 24);
export const DAY = 24 * 3_600_000;

/** An engagement rate by followers of 2 % from 12 posts; give what differs. */
export function aMeasure(differs: Partial<Measure> = {}): Measure {
  return {
    id: 'engagementRateByFollowers',
    format: null,
    unit: 'fraction',
    basis: 'followers',
    value: 0.02,
    low: null,
    high: null,
    intervalKind: null,
    n: 12,
    of: 12,
    window: { from: null, to: null, size: 12 },
    countsRead: null,
    mean: null,
    quartiles: null,
    confidence: 'exact',
    used: [],
    excluded: [],
    sources: ['api'],
    ...differs,
  };
}

/** A question about an Instagram profile of 5 000 followers that has no own set beside it. */
export function aQuestion(measure: Measure, differs: Partial<ReferenceInput> = {}): ReferenceInput {
  return {
    platform: 'instagram',
    kpi: measure.id,
    format: measure.format,
    tier: 'nano',
    followers: 5_000,
    measure,
    ownSet: [],
    profileKey: 'instagram:1',
    now: NOW,
    ...differs,
  };
}

/** Profiles read yesterday, one for each value of the measure's KPI. */
export function readProfiles(measure: Measure, values: number[], differs: Partial<OwnSetRow> = {}): OwnSetRow[] {
  return values.map((value, index) => ({
    profileKey: `instagram:other${index}`,
    platform: 'instagram',
    followers: 5_000,
    readAt: NOW - DAY,
    measures: [{ kpi: measure.id, format: measure.format, value, n: 12 }],
    ...differs,
  }));
}
