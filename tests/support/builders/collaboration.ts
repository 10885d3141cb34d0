import { type Collaboration, noCollaboration } from '@/lib/model/collaboration';
import type { MoneyContext, MoneyFigure, MoneyId } from '@/lib/money/figure';
import { FIGURES } from '@/lib/money/registry';

/** A collaboration with Nora Quill, who does not exist, of which only `given` was typed. */
export const collaboration = (given: Partial<Collaboration> = {}): Collaboration => ({
  ...noCollaboration('instagram:70012345678', 'EUR'),
  ...given,
});

/** One with everything typed, that paid off. */
export const FULL = collaboration({
  fee: 1_000,
  product: 150,
  platformCost: 50,
  impressions: 204_000,
  views: 62_400,
  engagements: 3_200,
  clicks: 1_436,
  conversions: 58,
  revenue: 4_930,
  margin: 0.4,
  orderValue: 85,
});

/** One figure of it. */
export function moneyFigure(
  id: MoneyId,
  given: Partial<Collaboration>,
  more: Partial<Omit<MoneyContext, 'collaboration'>> = {},
): MoneyFigure {
  const kpi = FIGURES.find((one) => one.id === id);
  if (!kpi) throw new Error(`No figure ${id}`);
  return kpi.compute({ collaboration: collaboration(given), expected: null, emv: null, ...more });
}
