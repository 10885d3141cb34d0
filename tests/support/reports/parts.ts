import type { NoneReason } from '@/lib/benchmarks/none-reason';
import { KPIS } from '@/lib/kpi/registry';
import type { KpiId, Measure } from '@/lib/model/measure';
import type { UnknownReason } from '@/lib/model/reason';
import type { Band, PublishedFigure, Reference, ReportedMeasure } from '@/lib/model/report';

/** When the invented reports were read: 24 November 2026, 09:41 local time. */
export const READ_AT = new Date(2026, 10, 24, 9, 41).getTime();
const DAY = 86_400_000;

/** A measure of twelve exact posts of the last five weeks, as the KPI itself would name its unit and basis. */
export function known(id: KpiId, value: number, low: number, high: number, more: Partial<Measure> = {}): Measure {
  const { unit, basis } = kpiOf(id);
  return {
    id,
    unit,
    basis,
    format: null,
    value,
    low,
    high,
    intervalKind: low === high ? null : 'median90',
    n: 12,
    of: 12,
    window: { from: READ_AT - 33 * DAY, to: READ_AT - 3 * DAY, size: 12 },
    countsRead: null,
    mean: value * 1.2,
    quartiles: null,
    confidence: 'exact',
    used: [],
    excluded: [],
    sources: ['api'],
    ...more,
  };
}

/** A measure without a value, and why. */
export function unknown(id: KpiId, reason: UnknownReason, more: Partial<Measure> = {}): Measure {
  return { ...known(id, 0, 0, 0, { n: 0, of: 0, mean: null, sources: [], ...more }), ...NOTHING, reason };
}

const NOTHING = { value: null, low: null, high: null, intervalKind: null } as const;

/** A measure with the reference it is shown against. */
export function reported(measure: Measure, reference: Reference = none('nothing-published')): ReportedMeasure {
  return { measure, direction: kpiOf(measure.id).direction, reference, alternatives: [reference], olderSince: null };
}

export const none = (why: NoneReason): Reference => ({ level: 'none', why });

/** Published figures without percentiles, as shares or counts. */
export function indicative(
  position: Extract<Reference, { level: 'indicative' }>['position'],
  ...values: number[]
): Reference {
  return { level: 'indicative', position, figures: values.map(figure) };
}

type Firm = Extract<Reference, { level: 'firm' }>;

/** Percentiles of creators, with a verdict. */
export function firm(
  quartiles: readonly [number, number, number],
  verdict: Firm['verdict'],
  couldBeTypical = false,
): Reference {
  const { value: _, ...source } = figure(0, 7);
  return { level: 'firm', band: band(quartiles, 812), figure: source, verdict, couldBeTypical };
}

/** The profiles that the user has read: a rank from 5 on, with quartiles from 20 on a band. */
export function own(
  rank: number,
  of: number,
  quartiles?: readonly [number, number, number],
  verdict: Firm['verdict'] = null,
): Reference {
  return { level: 'own', rank, of, band: quartiles ? band(quartiles, of - 1) : null, verdict, couldBeTypical: false };
}

const band = ([p25, p50, p75]: readonly [number, number, number], n: number): Band => ({
  p10: null,
  p25,
  p50,
  p75,
  p90: null,
  n,
});

/** An invented publisher's figure. */
function figure(value: number, index: number): PublishedFigure {
  return {
    record: `invented.json#${index}`,
    value,
    statistic: 'median',
    source: ['Lantern Lab', 'Creator Ledger', 'Northbeam Index', 'Fernway'][index] ?? 'Tidemark',
    title: 'An invented report',
    url: `https://figures.example/${index}`,
    year: 2026 - (index % 3),
    population: 'creators',
    numerator: 'likes+comments',
    denominator: 'followers',
    tier: '10K-50K',
    region: null,
    quality: 'A',
    sample: index === 7 ? 812 : null,
  };
}

function kpiOf(id: KpiId) {
  const kpi = KPIS.find((one) => one.id === id);
  if (!kpi) throw new Error(`No KPI ${id}`);
  return kpi;
}
