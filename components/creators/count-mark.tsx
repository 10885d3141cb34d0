import { ConfidenceMark } from '@/components/kpi/confidence-mark';
import type { Quantity } from '@/lib/model/quantity';

/** How exactly a count is known, with the sign that figures have. */
export const CountMark = ({ count }: { count: Quantity }) => (
  <ConfidenceMark
    measure={{ value: count.value, confidence: count.precision === 'estimated' ? 'estimate' : count.precision, n: 1 }}
    word={false}
  />
);
