import type { Unit } from '@/lib/model/measure';
import type { CellValue } from './csv';

/**
 * A figure as its cell has it: fractions in percent (0.0374 → 3.74), the rest as it is, with at most `digits`
 * significant digits; whole counts are never shortened.
 */
export function shown(value: number | null, unit: Unit, digits: number): CellValue {
  if (value === null || !Number.isFinite(value)) return null;
  if (unit === 'fraction') return plain(value * 100, digits);
  if (unit === 'count') return plain(value, Math.max(digits, String(Math.trunc(Math.abs(value))).length));
  return plain(value, digits);
}

/** The number with at most `digits` significant digits, without the noise of binary fractions. */
export function plain(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** ISO 8601 in UTC; null for a time that is unknown or no time at all. */
export function isoDate(epochMs: number | null): string | null {
  if (epochMs === null) return null;
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
