import { restsOnEnough } from '@/lib/benchmarks/own-set';
import type { Reference, ReportedMeasure } from '@/lib/model/report';
import { clear, found, type SignalCheck, type SignalId, unchecked } from './signal';

type Side = 'below' | 'above';

/**
 * Whether a figure lies below p10 or above p90 of a firm band or of the profiles that the user has read, with its whole
 * range. Published figures without percentiles have no such border, and the user's own sheet decides nothing here.
 */
export function outsideBand(
  id: SignalId,
  reported: ReportedMeasure | null,
  sides: readonly Side[],
  level?: 'firm',
): SignalCheck {
  if (!reported || reported.measure.value === null || !restsOnEnough(reported.measure.id, reported.measure.n))
    return unchecked(id, 'no-value');
  const { value, low, high } = reported.measure;
  // A band without its tenths must not hide another that has them.
  const reference = [reported.reference, ...reported.alternatives].find(
    (one) => isBand(one, level) && sides.some((side) => borderOf(one, side) !== null),
  );
  if (!reference || !('band' in reference) || !reference.band) return unchecked(id, 'no-band');
  const { p10, p90 } = reference.band;
  const borders = { below: p10, above: p90 };
  const side = sides.find((one) => {
    const border = borders[one];
    if (border === null) return false;
    return one === 'below' ? (high ?? value) < border : (low ?? value) > border;
  });
  return side ? found(id, { reported, reference, side, border: borders[side] }) : clear(id);
}

const isBand = (reference: Reference, level?: 'firm'): boolean =>
  reference.level === 'firm' || (level === undefined && reference.level === 'own' && reference.band !== null);

function borderOf(reference: Reference, side: Side): number | null {
  const band = 'band' in reference ? reference.band : null;
  return (side === 'below' ? band?.p10 : band?.p90) ?? null;
}
