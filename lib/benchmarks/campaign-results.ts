/** What somebody published of campaigns' results: listed beside a goal, deciding nothing. */
export interface PublishedResult {
  metric: 'cpm' | 'roas';
  low: number;
  high: number;
  /** ISO 4217; null: a ratio. Never converted. */
  currency: string | null;
  source: string;
  year: number;
  /** Whose, and how it is counted, where that is said. */
  population: 'sponsored' | 'marketers';
  /** Addresses of the records that it is: a test holds it to them. */
  records: readonly string[];
}

/** The records of quality B with a source and a year, none of which may decide (verdicts: "listed"). */
export const PUBLISHED_RESULTS: readonly PublishedResult[] = [
  {
    ...{ metric: 'cpm', low: 2, high: 10, currency: 'USD', source: 'inBeat', year: 2025, population: 'sponsored' },
    records: ['benchmarks.json#449', 'benchmarks.json#450'],
  },
];
