import type { Reference, ReportedMeasure, Verdict } from '@/lib/model/report';

/** Good for the user, bad, or neither: what colour means, and nothing else does. */
export type Tone = 'good' | 'weak' | 'even';

/** Whether a verdict is good news for this KPI. Typical and neutral ones are neither. */
export function toneOf({ direction, reference }: ReportedMeasure): Tone {
  const verdict = verdictOf(reference);
  if (!verdict || verdict === 'typical' || direction === 'neutral' || isHollow(reference)) return 'even';
  return (verdict === 'above') === (direction === 'higherIsBetter') ? 'good' : 'weak';
}

/** Only bands judge: firm ones, own ones and those that the user imported. */
export const verdictOf = (reference: Reference): Verdict | null => ('verdict' in reference ? reference.verdict : null);

/** The interval crosses a border: "could be typical". */
export const isHollow = (reference: Reference): boolean => 'verdict' in reference && reference.couldBeTypical;
