import { figureOf } from '@/lib/campaign/figures';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { UNIT_OF } from '@/lib/campaign/metrics';
import { sitesOf } from '@/lib/campaign/scopes';
import { totalOf } from '@/lib/campaign/totals';
import { changeDecimals, moneyDecimals, percentDecimals } from '@/lib/i18n/decimals';
import type { Campaign } from '@/lib/model/campaign';
import { type Column, hasSum, isInput } from './results-columns';

/** With how many decimals a column of the results is written, so that its figures stand below each other; undefined: of whole ones. */
export function columnDecimals(
  column: Column,
  placements: readonly MeasuredPlacement[],
  campaign: Campaign,
): number | undefined {
  const figureIn = (its: readonly MeasuredPlacement[]) =>
    isInput(column) ? (totalOf(column, its)?.value ?? null) : figureOf(column, its, campaign).value;
  const rows = placements.map((one) => [one]);
  const cells = hasSum(column, sitesOf(placements).length) ? [...rows, [...placements]] : rows;
  const values = cells.map(figureIn).filter((value) => value !== null);
  switch (column === 'cost' ? 'money' : UNIT_OF[column]) {
    case 'money':
      return moneyDecimals(values);
    case 'fraction':
      return percentDecimals(values);
    case 'change':
      return changeDecimals(values);
    default:
      return undefined;
  }
}
