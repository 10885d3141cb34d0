import type { Measure } from '@/lib/model/measure';
import type { Band, PublishedFigure, Verdict } from '@/lib/model/report';
import { restsOnEnough } from './own-set';

export interface Judgement {
  verdict: Verdict | null;
  couldBeTypical: boolean;
}

const NO_JUDGEMENT: Judgement = { verdict: null, couldBeTypical: false };

/**
 * Where a measure stands against p25 and p75 (both belong to "typical"). `couldBeTypical`: its interval reaches over a
 * border. No verdict without a value or under 6 usable posts. `highSideOnly`: a low value means nothing, so it reads as
 * typical (following ÷ followers).
 */
export function judge(measure: Measure, band: Pick<Band, 'p25' | 'p75'>, highSideOnly = false): Judgement {
  if (measure.value === null || !restsOnEnough(measure.id, measure.n)) return NO_JUDGEMENT;
  const verdictOf = (value: number): Verdict => {
    if (value > band.p75) return 'above';
    return value < band.p25 && !highSideOnly ? 'below' : 'typical';
  };
  const { low, high } = intervalOf(measure, measure.value);
  return { verdict: verdictOf(measure.value), couldBeTypical: verdictOf(low) !== verdictOf(high) };
}

/**
 * Where a measure stands among published figures: above or below all of them, or between as soon as one lies clearly
 * below it and one clearly above. Null without a value, under 6 usable posts, and where the interval reaches over the
 * outermost figure: then the order is not known.
 */
export function positionAmong(
  measure: Measure,
  figures: readonly PublishedFigure[],
): 'above' | 'between' | 'below' | null {
  if (measure.value === null || figures.length === 0 || !restsOnEnough(measure.id, measure.n)) return null;
  const { low, high } = intervalOf(measure, measure.value);
  const under = figures.filter(({ value }) => value < low).length;
  const over = figures.filter(({ value }) => value > high).length;
  if (under > 0 && over > 0) return 'between';
  if (under === figures.length) return 'above';
  return over === figures.length ? 'below' : null;
}

function intervalOf({ low, high }: Measure, value: number) {
  return { low: low ?? value, high: high ?? value };
}
