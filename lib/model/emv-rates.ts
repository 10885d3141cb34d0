/** What attention is counted at, in the rates’ own currency: never converted into the collaboration’s. */
export interface EmvRates {
  /** For a thousand of `per`; null: not counted. */
  cpm: number | null;
  per: 'impressions' | 'views';
  /** For an engagement; null: not counted. */
  cpe: number | null;
  /** ISO 4217. */
  currency: string;
  /** Who published them; null: the user’s own. */
  source: string | null;
  /** When: the year of a published rate ("2025"), the day on which the user set an own one ("2026-11-24"). */
  date: string;
}
