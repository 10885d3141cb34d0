/**
 * A count as a site tells it. `exact`: low = high = value. `rounded`: the half-open range [low, high) that the site's
 * text can mean, `value` being what it shows. `estimated`: worked out by a model, [low, high].
 */
export interface Quantity {
  value: number;
  low: number;
  high: number;
  precision: Precision;
}

export type Precision = 'exact' | 'rounded' | 'estimated';

/** A count that was read in full. */
export const exact = (value: number): Quantity => ({ value, low: value, high: value, precision: 'exact' });

/** A count that the site shortened: it lies in [low, high). */
export const rounded = (value: number, low: number, high: number): Quantity => ({
  value,
  low,
  high,
  precision: 'rounded',
});

/** A moment in epoch milliseconds, known to lie in [low, high]. Exact times have low = high = value. */
export interface Moment {
  value: number;
  low: number;
  high: number;
}

/** A moment known to the millisecond (or as exactly as the site gives it). */
export const moment = (value: number): Moment => ({ value, low: value, high: value });
