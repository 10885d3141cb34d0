import { breakEvenConversions } from './break-even-conversions';
import { conversionRate } from './conversion-rate';
import { cpa } from './cpa';
import { cpc } from './cpc';
import { cpe } from './cpe';
import { cpm } from './cpm';
import { cpv } from './cpv';
import { ctr } from './ctr';
import { emv } from './emv';
import type { MoneyContext, MoneyFigure, MoneyKpi } from './figure';
import { maxCpa } from './max-cpa';
import { maxFee } from './max-fee';
import { roas } from './roas';
import { roi } from './roi';

/** Every money figure, in the order in which screens list them. A new one is one file and one line here. */
export const FIGURES: readonly MoneyKpi[] = [
  cpm,
  cpv,
  cpe,
  ctr,
  cpc,
  conversionRate,
  cpa,
  roas,
  roi,
  breakEvenConversions,
  maxCpa,
  maxFee,
  emv,
];

/** All figures of a collaboration. */
export const figuresOf = (context: MoneyContext): MoneyFigure[] => FIGURES.map((kpi) => kpi.compute(context));
